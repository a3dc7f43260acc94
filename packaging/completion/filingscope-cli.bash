# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for filingscope-cli. What there is to complete is asked of the program itself, which answers within
# milliseconds, so that it is never out of date.

_filingscope_cli_commands() {
    "$1" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p'
}

# The options of a command, one a line, with the name of their value behind.
_filingscope_cli_options() {
    printf '%s\n' --help
    "$1" "$2" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*( ([A-Z][A-Z:]*|[a-z]+([|,][a-z]+)+))?' | sort -u
}

_filingscope_cli() {
    local program=$1 current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_filingscope_cli_commands "$program") --help --version" -- "$current")
        return
    fi
    local options value
    options=$(_filingscope_cli_options "$program" "$command")
    if [[ $previous == --* ]]; then
        # The longest list of values that any line of the help names for it.
        value=$(sed -n "s/^$previous \(.*\)/\1/p" <<<"$options" | awk '{ print length, $0 }' | sort -rn | sed -n '1s/^[0-9]* //p')
        case $value in
        '') ;;
        *\|*)
            mapfile -t COMPREPLY < <(compgen -W "${value//|/ }" -- "$current")
            return
            ;;
        DIR)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            compopt -o filenames 2>/dev/null
            return
            ;;
        FILE)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            compopt -o filenames 2>/dev/null
            return
            ;;
        *) return ;;
        esac
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed 's/ .*//' <<<"$options" | sort -u)" -- "$current")
    else
        local words=
        if [ "$COMP_CWORD" -eq 2 ]; then
            words=$("$program" "$command" --help 2>/dev/null | sed -n "s/^\(Usage:\)\{0,1\} *filingscope-cli $command *\([a-z]\{3,\}\) .*/\2/p" | sort -u)
        fi
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
    fi
}

complete -F _filingscope_cli filingscope-cli
