# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for filingscope. The options are listed here, since the program with the window starts too slowly to be
# asked; tests/packaging compares them with --help.

_filingscope() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
    --screenshot | --data)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        compopt -o filenames 2>/dev/null
        return
        ;;
    --language)
        mapfile -t COMPREPLY < <(compgen -W "de en he" -- "$current")
        return
        ;;
    --axis)
        mapfile -t COMPREPLY < <(compgen -W "fiscal calendar" -- "$current")
        return
        ;;
    --as)
        mapfile -t COMPREPLY < <(compgen -W "latest first" -- "$current")
        return
        ;;
    --tone)
        mapfile -t COMPREPLY < <(compgen -W "print light dark" -- "$current")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W "png svg pdf xlsx csv evidence-pdf evidence-html" -- "$current")
        return
        ;;
    --roles | --mode | --companies | --from | --to | --size | --look | --company) return ;;
    esac
    if [[ $current == -* && $previous != --store && $previous != --out ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--help --help-all --version --store --data --library --company --new-window --new --language --draw-chart --out --format --roles
            --annual --mode --axis --companies --as --from --to --no-net-result --tone --size --look --screenshot --gallery" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
}

complete -F _filingscope filingscope
