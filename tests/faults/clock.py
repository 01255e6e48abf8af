# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock of its own for the programs of a test, by libfaketime, and a machine's own zone."""

import datetime
import pathlib
import shutil
import subprocess

NEW_YORK = "America/New_York"

# So that a sanitizer does not mind that another library is loaded before it.
ASAN = "verify_asan_link_order=0"


def library():
    found = sorted(pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not found:
        raise AssertionError("libfaketime is not installed")
    return found[0]


class Clock:
    """Makes the reminders of @desktop read a clock that stands where it is put, in their own zone."""

    def __init__(self, desktop, zone=NEW_YORK):
        self.desktop = desktop
        self.file = desktop.root / "now"
        self.program = desktop.root / "reminders-by-this-clock"
        self.run_by = []
        del desktop.env["RECOURSE_NOW"]
        desktop.env.pop("TZ", None)
        if zone is not None:
            desktop.env["TZ"] = zone
        desktop.env.update(FAKETIME_TIMESTAMP_FILE=str(self.file), FAKETIME_FMT="%s",
                           FAKETIME_NO_CACHE="1", FAKETIME_DONT_FAKE_MONOTONIC="1")
        desktop.env["ASAN_OPTIONS"] = ":".join(
            filter(None, (desktop.env.get("ASAN_OPTIONS"), ASAN)))
        self.reminders = desktop.reminders
        self.write_program()

    def write_program(self):
        words = " ".join(f"'{word}'" for word in self.run_by)
        self.program.write_text(f"#!/bin/sh\nexec {words} env LD_PRELOAD='{library()}' "
                                f"'{self.reminders}' \"$@\"\n", encoding="utf-8")
        self.program.chmod(0o700)
        self.desktop.reminders = str(self.program)

    def set(self, moment):
        """@moment: RFC 3339"""
        seconds = int(datetime.datetime.fromisoformat(moment).timestamp())
        new = self.file.with_suffix(".new")
        new.write_text(f"{seconds}\n", encoding="utf-8")
        new.replace(self.file)


def can_mount():
    return subprocess.run(["unshare", "--mount", "true"], check=False,
                          capture_output=True).returncode == 0


class Etc:
    """A folder /etc for the programs of @clock, whose zone can be changed under them."""

    def __init__(self, clock):
        self.folder = clock.desktop.root / "etc"
        self.folder.mkdir()
        for name in ("passwd", "group", "nsswitch.conf", "ld.so.cache", "ld.so.conf"):
            if pathlib.Path("/etc", name).exists():
                shutil.copy(f"/etc/{name}", self.folder / name)
        script = clock.desktop.root / "with-etc"
        script.write_text(f"#!/bin/sh\nmount --bind '{self.folder}' /etc && exec \"$@\"\n",
                          encoding="utf-8")
        script.chmod(0o700)
        clock.run_by = ["unshare", "--mount", str(script)]
        clock.write_program()

    def link(self, zone):
        new = self.folder / "localtime.new"
        new.symlink_to(f"/usr/share/zoneinfo/{zone}")
        new.replace(self.folder / "localtime")

    def copy(self, zone):
        new = self.folder / "localtime.new"
        shutil.copy(f"/usr/share/zoneinfo/{zone}", new)
        new.replace(self.folder / "localtime")

    def say(self, zone):
        (self.folder / "timezone").write_text(f"{zone}\n", encoding="utf-8")
