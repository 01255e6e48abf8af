#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens Recourse on an example case with the reminder agent
# running. Your own cases are not touched: everything of this run lies in the build folder.
# Without a screen it does the same on a virtual one, prints what is due and takes a picture.
set -eu

cd "$(dirname "$0")/.."
groups="build run"
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || groups="$groups headless"
# shellcheck disable=SC2086
sh src/install.sh $groups

build=${RECOURSE_BUILD:-$PWD/_build}
[ -f "$build/build.ninja" ] || meson setup -Dtests=false "$build"
meson compile -C "$build"

home=$build/example
mkdir -p "$home/cases" "$home/state"
chmod 700 "$home" "$home/cases" "$home/state"
export RECOURSE_CASES="$home/cases" RECOURSE_STATE_DIR="$home/state"
export GSETTINGS_SCHEMA_DIR="$build/data" XDG_DATA_DIRS="$build/data:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
# The example plays on one day, so that its dates make sense whenever you look at it.
export RECOURSE_NOW="${RECOURSE_NOW:-2026-11-23T09:40:00-05:00}"
PATH=$build/src:$PATH
export PATH
# A bare system names no language, and would print question marks.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

example=case-$(sed -n 's/^  "id" *: *"\([0-9a-f]\{8\}\).*/\1/p' data/example/case-example.json).json
[ -f "$RECOURSE_CASES/$example" ] ||
  install -m 600 data/example/case-example.json "$RECOURSE_CASES/$example"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "The example plays on November 23, 2026. Close the window to end it."
  exec sh src/session.sh
fi
exec dbus-run-session -- xvfb-run -a -s "-screen 0 1280x900x24" sh src/session.sh "$home/recourse.png"
