#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a screen and a session bus of its own: sh tests/screen.sh PROGRAM ARGUMENTS…
# Xvfb chooses the display itself. xvfb-run guesses it, and two that start together guess the same.
# Stdout is the program's alone, to be read as TAP: what the bus starts would write there too.
set -eu

dir=$(mktemp -d)
mkfifo "$dir/display"
Xvfb -displayfd 3 -noreset -screen 0 1280x1024x24 -nolisten tcp 3>"$dir/display" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$dir"' EXIT
read -r number <"$dir/display"

exec 4>&1 1>&2
status=0
export DISPLAY=":$number"
# In a corner of the windows, where no tooltip comes. Beside them GTK 4.8 loses its way: it asks a
# window that is gone where the pointer is.
xdotool mousemove 0 0
dbus-run-session -- sh -c 'exec "$@" 1>&4 4>&-' sh "$@" || status=$?
exit "$status"
