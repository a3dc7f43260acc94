# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fish completion for filingscope-cli; asks the program itself, as the one for bash does.

function __filingscope_cli_commands
    filingscope-cli --help 2>/dev/null | string replace -rf '^  ([a-z][a-z-]*)  +(.*)' '$1\t$2'
end

function __filingscope_cli_has_command
    test (count (commandline -opc)) -gt 1
end

function __filingscope_cli_command
    set -l words (commandline -opc)
    test (count $words) -gt 1; and echo $words[2]
end

function __filingscope_cli_options
    set -l help (filingscope-cli (__filingscope_cli_command) --help 2>/dev/null)
    printf '%s\t%s\n' --help 'tell more'
    for name in (string match -ra -- '--[a-z][a-z-]*' $help | sort -u)
        set -l words (string replace -rf "^  $name(?: [A-Z][A-Z:]*| [a-z]+(?:[|,][a-z]+)+)? +(.*)" '$1' $help)[1]
        test $name = --help; or printf '%s\t%s\n' $name $words
    end
end

# The values of the option before the cursor, where the help lists them.
function __filingscope_cli_values
    set -l option (commandline -opc)[-1]
    string match -q -- '--*' $option; or return 1
    set -l lists (filingscope-cli (__filingscope_cli_command) --help 2>/dev/null | string match -ra -- "$option [a-z]+(?:\|[a-z]+)+" | string replace -- "$option " '' | awk '{ print length, $0 }' | sort -rn | string replace -r '^[0-9]* ' '')
    test (count $lists) -gt 0; or return 1
    string split '|' $lists[1]
end

function __filingscope_cli_actions
    set -l command (__filingscope_cli_command)
    test (count (commandline -opc)) -eq 2; or return 1
    filingscope-cli $command --help 2>/dev/null | string replace -rf "^(?:Usage:)? *filingscope-cli $command +([a-z]{3,}) .*" '$1'
end

complete -c filingscope-cli -n 'not __filingscope_cli_has_command' -f -a '(__filingscope_cli_commands)'
complete -c filingscope-cli -n 'not __filingscope_cli_has_command' -f -a '--help --version'
complete -c filingscope-cli -n __filingscope_cli_has_command -a '(__filingscope_cli_options)'
complete -c filingscope-cli -n __filingscope_cli_has_command -a '(__filingscope_cli_values)'
complete -c filingscope-cli -n __filingscope_cli_has_command -a '(__filingscope_cli_actions)'
