#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the missing packages of the named groups of packages.txt: sh src/install.sh build run
set -eu

here=$(dirname "$0")
missing=
for group in "$@"; do
  for package in $(sed -n "s/^$group //p" "$here/packages.txt"); do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
      missing="$missing $package"
  done
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "These packages are missing:$missing" >&2
    echo "Install them as root, then run this again: apt-get install$missing" >&2
    exit 1
  }
  as_root=sudo
fi

echo "Installing:$missing"
$as_root apt-get -q update
# shellcheck disable=SC2086 # the list is meant to be split into words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing
