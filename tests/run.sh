#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds, and runs every test without a screen. The last line counts
# the test cases: "N passed, N failed, N skipped". Arguments go to `meson test` (--suite unit …).
set -eu

cd "$(dirname "$0")/.."
sh src/install.sh build run headless test

build=${RECOURSE_BUILD:-$PWD/_build}
# shellcheck disable=SC2086 # options are meant to be split into words
[ -f "$build/build.ninja" ] || meson setup ${RECOURSE_SETUP:-} "$build"
meson configure "$build" -Dtests=true
meson compile -C "$build"

status=0
meson test -C "$build" --no-rebuild --print-errorlogs "$@" || status=$?
python3 tests/count.py "$build/meson-logs/testlog.json" || status=1
exit "$status"
