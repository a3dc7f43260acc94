# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fish completion for filingscope; tests/packaging compares the options with --help.

complete -c filingscope -s h -l help -d 'Print the options and leave'
complete -c filingscope -l help-all -d 'Print the options, also those of Qt, and leave'
complete -c filingscope -s v -l version -d 'Print the version and leave'
complete -c filingscope -l store -r -F -d 'Keep corrections in this file'
complete -c filingscope -l data -x -a '(__fish_complete_directories)' -d 'Keep library and corrections in this folder'
complete -c filingscope -l library -d 'With --draw-chart: the filings of the library'
complete -c filingscope -l company -x -d 'With --library: only these companies'
complete -c filingscope -l new-window -d 'Open a window of its own'
complete -c filingscope -l draw-chart -d 'Draw the quarterly chart of the files and leave'
complete -c filingscope -l out -r -F -d 'With --draw-chart: the file to write'
complete -c filingscope -l roles -x -d 'With --draw-chart: the lines to draw'
complete -c filingscope -l annual -d 'With --draw-chart: fiscal years instead of quarters'
complete -c filingscope -l mode -x -d 'With --draw-chart: what the chart compares'
complete -c filingscope -l axis -x -a 'fiscal calendar' -d 'With --draw-chart: fiscal or calendar periods'
complete -c filingscope -l as -x -a 'latest first' -d 'With --draw-chart: latest figures, first ones, or as known on a day'
complete -c filingscope -l companies -x -d 'With --draw-chart: whose, as CIK or name, separated by semicolons; or all'
complete -c filingscope -l from -x -d 'With --draw-chart: the first quarter, like 2004Q1'
complete -c filingscope -l to -x -d 'With --draw-chart: the last quarter'
complete -c filingscope -l no-net-result -d 'With --draw-chart: without the line of the net result'
complete -c filingscope -l tone -x -a 'print light dark' -d 'With --draw-chart: print, light or dark'
complete -c filingscope -l size -x -d 'With --draw-chart: width and height in pixels, like 960x540'
complete -c filingscope -l look -x -d 'With --draw-chart: a look saved in the window; other options change it'
complete -c filingscope -l screenshot -x -a '(__fish_complete_directories)' -d 'Leave pictures in this folder and leave'
complete -c filingscope -l gallery -d 'With --screenshot: more pictures'
