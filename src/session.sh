#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The part of run.sh inside a desktop session: agent and window; with a file name, a notification
# daemon as well, and a picture of the screen in that file instead of waiting for somebody.
set -eu

picture=${1:-}
children=
trap 'kill $children 2>/dev/null || true' EXIT

if [ -z "$picture" ]; then
  recourse-reminders &
  children=$!
  recourse
  exit 0
fi

export GSK_RENDERER=cairo GTK_A11Y=none
log=$(dirname "$picture")/session.log
dunst >"$log" 2>&1 &
children=$!
sleep 1

echo "Due in the example, which plays on November 23, 2026:"
recoursectl agenda --within 30
echo
echo "The reminder agent shows:"
recourse-reminders --once

recourse-reminders >>"$log" 2>&1 &
children="$children $!"
sleep 1
RECOURSE_NO_AGENT=1 recourse >>"$log" 2>&1 &
children="$children $!"
window=
for _ in $(seq 100); do
  window=$(xwininfo -root -tree 2>/dev/null | grep -c '"recourse"' || true)
  [ "$window" -eq 0 ] || break
  sleep 0.2
done
sleep 3 # for the first frame and the data
import -window root "$picture"
echo "A picture of the window is in $picture"
[ "$window" -ne 0 ] || { echo "The window did not appear; see $log" >&2; exit 1; }
