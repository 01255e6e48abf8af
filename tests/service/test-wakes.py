# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes recourse-reminders look again. The tick is an hour away, so that nothing else does."""

import re

from desktop import GLib, run_tests, wait_for

LOGIND_SESSION = "org.freedesktop.login1.Session"


def sleeper(make, now, under=()):
    """An agent that has looked at a case of which a reminder comes at 9 o'clock of April 5."""
    desktop = make()
    desktop.start_system_bus()
    desktop.set_clock(now)
    desktop.env["RECOURSE_TICK_MS"] = "3600000"
    desktop.new_case(deadline="2027-05-05")
    desktop.start_stub()
    desktop.start_agent(under=under)
    wait_for(lambda: desktop.agent_property("NextCheck") == "2027-04-05T09:00:00-04:00",
             "the first look")
    assert desktop.stub_log("Notify") == []
    return desktop


def tell_until(say, condition, what):
    """Nobody can tell when the agent began to listen; it may hear everything twice."""
    wait_for(lambda: say() or condition(), what)


def wakes_when(make, says):
    """The clock goes on while the computer sleeps; then somebody tells that it woke."""
    desktop = sleeper(make, "2027-04-04T22:00:00-04:00")
    desktop.set_clock("2027-04-05T09:30:00-04:00")
    tell_until(lambda: says(desktop), lambda: desktop.stub_log("Notify"), "the reminder")


def changed(interface, name, value):
    return GLib.Variant("(sa{sv}as)", (interface, {name: value}, []))


def the_end_of_a_sleep(make):
    wakes_when(make, lambda desktop: desktop.says_asleep(False))


def another_zone(make):
    wakes_when(make, lambda desktop: desktop.system_says(
        "/org/freedesktop/timedate1", "org.freedesktop.DBus.Properties", "PropertiesChanged",
        changed("org.freedesktop.timedate1", "Timezone", GLib.Variant("s", "Asia/Tokyo"))))


def unlock(desktop):
    desktop.system_says("/org/freedesktop/login1/session/_31", LOGIND_SESSION, "Unlock", None)


def an_unlocked_screen(make):
    wakes_when(make, unlock)


def a_session_that_comes_to_the_front(make):
    wakes_when(make, lambda desktop: desktop.system_says(
        "/org/freedesktop/login1/session/_31", "org.freedesktop.DBus.Properties",
        "PropertiesChanged", changed(LOGIND_SESSION, "Active", GLib.Variant("b", True))))


def the_moment_itself(make):
    desktop = sleeper(make, "2027-04-05T08:59:55-04:00")
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")
    assert re.match(r"2027-04-05T09:00:0[0-9]", desktop.agent_property("LastCheck"))


def a_clock_that_is_set(make):
    """The kernel tells that by an error when the timer is read."""
    desktop = sleeper(make, "2027-04-05T08:59:55-04:00", under=[
        "strace", "-f", "-qq", "-o", "/dev/null", "-P", "anon_inode:[timerfd]",
        "-e", "inject=read:error=ECANCELED:when=1"])
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")
    assert desktop.agent_said() == "", desktop.agent_said()


def what_nobody_saw_comes_back_after_four_hours_away(make):
    desktop = sleeper(make, "2027-04-05T08:59:55-04:00")
    wait_for(lambda: desktop.marks(), "the reminder")
    for now, expected in (("2027-04-05T12:58:00-04:00", 1), ("2027-04-05T13:02:00-04:00", 2)):
        desktop.set_clock(now)
        tell_until(lambda: unlock(desktop),
                   lambda now=now: desktop.agent_property("LastCheck")[:15] == now[:15], "a look")
        wait_for(lambda expected=expected: len(desktop.stub_log("Notify")) == expected, now)


run_tests([
    the_end_of_a_sleep,
    another_zone,
    an_unlocked_screen,
    a_session_that_comes_to_the_front,
    the_moment_itself,
    a_clock_that_is_set,
    what_nobody_saw_comes_back_after_four_hours_away,
])
