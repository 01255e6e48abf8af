# SPDX-License-Identifier: GPL-3.0-or-later
"""Time zones that change under the program, or that are set up badly."""

import json

from clock import NEW_YORK, Clock, Etc, can_mount
from desktop import run_tests
from harness import wait_for

NO_MOUNTS = "this machine lets nobody have mounts of their own"


def bodies(desktop):
    return [call[4] for call in desktop.stub_log("Notify")]


def start(make, *due, zone=None):
    desktop = make()
    clock = Clock(desktop, zone=zone)
    desktop.start_stub()
    case = desktop.new_case(deadline=None)
    for day in due:
        desktop.ctl("add", case, "task", "title=Call", f"due={day}")
    return desktop, clock


def next_reminder(desktop):
    result = desktop.run(desktop.reminders, "--dump-decision")
    assert result.returncode == 0, result
    return json.loads(result.stdout)["next"], result.stderr


def check_that_a_running_agent_follows(make, zone):
    desktop, clock = start(make, "2027-04-05", zone=zone)
    etc = Etc(clock)
    etc.link(NEW_YORK)
    clock.set("2027-04-05T08:00:00-04:00")
    desktop.start_agent()
    desktop.wait_a_few_checks()
    assert bodies(desktop) == []
    etc.link("Asia/Tokyo")  # where it is 21:00
    wait_for(lambda: bodies(desktop), "the reminder of nine o'clock")
    etc.copy("Europe/London")  # where it is 13:00
    desktop.wait_a_few_checks()
    etc.link(NEW_YORK)
    clock.set("2027-04-05T09:00:00-04:00")
    desktop.wait_a_few_checks()
    assert len(bodies(desktop)) == 1


def r12_zone_changes_while_running(make):
    if not can_mount():
        return NO_MOUNTS
    check_that_a_running_agent_follows(make, zone=None)
    return None


def r13_localtime_is_a_file_and_timezone_is_stale(make):
    if not can_mount():
        return NO_MOUNTS
    desktop, clock = start(make, "2027-04-05")
    etc = Etc(clock)
    etc.copy("Asia/Tokyo")
    clock.set("2027-04-04T10:00:00+09:00")
    assert next_reminder(desktop)[0] == "2027-04-05T09:00:00+09:00"
    etc.say("Europe/London")
    assert next_reminder(desktop)[0] == "2027-04-05T09:00:00+09:00"
    return None


def r14_tz_names_the_file(make):
    if not can_mount():
        return NO_MOUNTS
    check_that_a_running_agent_follows(make, zone=":/etc/localtime")
    return None


def r14_tz_names_nothing(make):
    if not can_mount():
        return NO_MOUNTS
    desktop, clock = start(make, "2027-04-05", zone="Mars/Olympus")
    etc = Etc(clock)
    etc.link("Asia/Tokyo")
    clock.set("2027-04-04T10:00:00+09:00")
    moment, warning = next_reminder(desktop)
    assert moment == "2027-04-05T09:00:00+09:00", moment
    assert "TZ names no time zone that is known here: “Mars/Olympus”" in warning, warning
    return None


run_tests([
    r12_zone_changes_while_running,
    r13_localtime_is_a_file_and_timezone_is_stale,
    r14_tz_names_the_file,
    r14_tz_names_nothing,
])
