# SPDX-License-Identifier: GPL-3.0-or-later
"""The files by which a session starts the reminders: systemd takes them as they are meant."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import harness

SOURCE = pathlib.Path(sys.argv[1])
BUILD = pathlib.Path(sys.argv[2])
REMINDERS = pathlib.Path(sys.argv[3]).resolve()
GENERATOR = "/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator"
AUTOSTART = "org.recourse.Recourse.Reminders.desktop"


def copy(folder, path):
    """As it is installed, but with the program of the build folder."""
    text = re.sub(r"^(Exec|ExecStart)=\S*recourse-reminders", rf"\1={REMINDERS}",
                  path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    folder.mkdir(exist_ok=True)
    (folder / path.name).write_text(text, encoding="utf-8")
    return folder / path.name


def units_are_valid():
    root, home = harness.private_home("units")
    units = [copy(root / "units", path) for path in (
        BUILD / "data/recourse-reminders.service", BUILD / "data/recourse-reminders-check.service",
        SOURCE / "data/recourse-reminders.timer")]
    result = subprocess.run(["systemd-analyze", "verify", "--user", "--man=no", *units],
                            env=os.environ | home, capture_output=True, text=True, check=False)
    # It warns of what it does not know, and says that all is well.
    said = [line for line in result.stderr.splitlines() if "recourse" in line]
    assert result.returncode == 0 and not said, result.stderr


def the_timer_comes_every_ten_minutes():
    text = (SOURCE / "data/recourse-reminders.timer").read_text(encoding="utf-8")
    (calendar,) = re.findall(r"^OnCalendar=(.*)$", text, re.MULTILINE)
    result = subprocess.run(["systemd-analyze", "calendar", calendar], capture_output=True,
                            text=True, check=True)
    assert "*-*-* *:00/10:00" in result.stdout, result.stdout


def a_session_makes_a_unit_of_the_autostart_entry():
    if not os.path.exists(GENERATOR):
        return "systemd has no generator for autostart entries here"
    root, home = harness.private_home("autostart")
    out = root / "out"
    out.mkdir()
    (root / "config").mkdir(exist_ok=True)
    copy(root / "config/autostart", BUILD / "data" / AUTOSTART)
    subprocess.run([GENERATOR, out, out, out], env=os.environ | home, check=True)
    (unit,) = [path for path in out.rglob("*.service") if "recourse" in path.name.lower()
               and not path.is_symlink()]
    assert f"{REMINDERS} --started-by autostart" in unit.read_text(encoding="utf-8")
    return None


def every_road_says_its_name():
    """So that the window can say by which of them the reminders were started."""
    told = {}
    for path, road in ((BUILD / "data" / AUTOSTART, "autostart"),
                       (BUILD / "data/recourse-reminders.service", "unit"),
                       (BUILD / "data/recourse-reminders-check.service", "timer"),
                       (BUILD / "data/org.recourse.Recourse.Reminders.service", "bus")):
        told[road] = re.findall(r"--started-by (\S+)", path.read_text(encoding="utf-8"))
    assert told == {road: [road] for road in told}, told


if shutil.which("systemd-analyze") is None:
    print("1..0 # SKIP systemd-analyze is not installed")
    sys.exit(0)
harness.run_tests("roads", [
    units_are_valid,
    the_timer_comes_every_ten_minutes,
    a_session_makes_a_unit_of_the_autostart_entry,
    every_road_says_its_name,
])
