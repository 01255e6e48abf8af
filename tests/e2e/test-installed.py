# SPDX-License-Identifier: GPL-3.0-or-later
"""Recourse as somebody gets it who installs it: built anew, put into a folder of its own, and started
from there. Nothing of the source or of the build is at hand then."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

from harness import private_home, run_tests, wait_for
from screen import Screen

SOURCE, MESON = sys.argv[1:3]
HOME, ENVIRONMENT = private_home("installed")
PREFIX = HOME / "prefix"
CASES = HOME / "data/recourse/cases"
ENVIRONMENT.update(XDG_DATA_DIRS=f"{PREFIX}/share:/usr/local/share:/usr/share",
                   GSETTINGS_BACKEND="keyfile", RECOURSE_NOW="2026-11-23T09:40:00-05:00")
children = []


def start(*words):
    children.append(subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    return children[-1]


def run(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True,
                          timeout=300, check=False)
    assert done.returncode == 0, f"{words}: {done.stdout} {done.stderr}"
    return done.stdout.strip()


def start_bus():
    """A session bus that knows the services of the prefix, as after the next login."""
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    children.append(bus)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()


def it_installs_without_the_tests():
    build = HOME / "build"
    run(MESON, "setup", build, SOURCE, f"--prefix={PREFIX}", "-Dtests=false", "--buildtype=plain")
    run(MESON, "compile", "-C", build)
    run(MESON, "install", "-C", build, "--no-rebuild")
    shutil.rmtree(build)
    os.environ.pop("GSETTINGS_SCHEMA_DIR", None)
    os.environ.update(ENVIRONMENT)
    start_bus()


def nothing_points_back_to_the_source():
    for path in PREFIX.rglob("*"):
        if path.is_file() and path.parent.name != "bin":
            text = path.read_bytes()
            assert SOURCE.encode() not in text and b"@bindir@" not in text, path


def the_services_start_what_was_installed():
    for service in (PREFIX / "share/dbus-1/services").glob("*.service"):
        (command,) = [line for line in service.read_text(encoding="utf-8").splitlines()
                      if line.startswith("Exec=")]
        assert os.access(command.removeprefix("Exec=").split()[0], os.X_OK), command


def a_case_is_made_from_the_command_line():
    case = run(PREFIX / "bin/recoursectl", "new", "Ketamine for Maria")
    run(PREFIX / "bin/recoursectl", "add", case, "task", "title=Call the plan", "due=2026-11-23")
    assert json.loads(run(PREFIX / "bin/recoursectl", "--json", "agenda"))


def a_reminder_is_shown():
    start("dunst")
    wait_for(lambda: subprocess.run(["dunstctl", "count"], capture_output=True,
                                    check=False).returncode == 0, "dunst")
    run(PREFIX / "bin/recourse-reminders", "--once")
    assert run("dunstctl", "count", "displayed") == "1"


def the_window_opens_and_starts_the_agent():
    """The agent through the bus, and the switch of the settings through the schema."""
    start(str(PREFIX / "bin/recourse"))
    screen = Screen("recourse")
    screen.wait_shows("Ketamine for Maria")
    screen.wait_shows("Reminders are on")
    screen.wait_shows("Last check today, 9:40 AM")


def the_window_keeps_its_settings():
    settings = HOME / "config/glib-2.0/settings/keyfile"
    wait_for(settings.exists, "the settings")
    assert "last-case" in settings.read_text(encoding="utf-8")


def a_translation_beside_it_is_used():
    folder = PREFIX / "share/locale/de/LC_MESSAGES"
    folder.mkdir(parents=True)
    (HOME / "de.po").write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
                                'msgid "Task"\nmsgstr "Aufgabe"\n', encoding="utf-8")
    run("msgfmt", HOME / "de.po", "-o", folder / "recourse.mo")
    # No translations for C.UTF-8: glibc 2.41 speaks English there, whatever LANGUAGE says.
    run("localedef", "-i", "de_DE", "-f", "UTF-8", HOME / "de_DE.UTF-8")
    os.environ.update(LOCPATH=str(HOME), LC_ALL="de_DE.UTF-8")
    assert "Aufgabe" in run(PREFIX / "bin/recoursectl", "kinds")


try:
    run_tests("installed", [
        it_installs_without_the_tests,
        nothing_points_back_to_the_source,
        the_services_start_what_was_installed,
        a_case_is_made_from_the_command_line,
        a_reminder_is_shown,
        the_window_opens_and_starts_the_agent,
        the_window_keeps_its_settings,
        a_translation_beside_it_is_used,
    ], steps=True)
finally:
    for child in reversed(children):
        child.terminate()
