# SPDX-License-Identifier: GPL-3.0-or-later
"""What recourse-reminders does for the window over the session bus."""

import signal
import subprocess

from desktop import GLib, run_tests, wait_for


def agent_with_a_deadline(make, **options):
    """One deadline of April 12 on the screen; returns the desktop, the agent and the occurrence's name."""
    desktop = make(**options)
    desktop.start_stub()
    desktop.new_case()
    agent = desktop.start_agent()
    wait_for(lambda: desktop.marks(), "the reminder")
    return desktop, agent, desktop.marks()[0]["occurrence"]


def refusal(desktop, *arguments):
    try:
        desktop.agent_call(*arguments)
    except GLib.Error as error:
        return error.message
    raise AssertionError(f"{arguments} succeeded")


def snooze_takes_it_away_and_undo_ends_that(make):
    desktop, _agent, occurrence = agent_with_a_deadline(make)
    desktop.agent_call("Snooze", occurrence, "2027-04-06T09:00:00-04:00")
    assert desktop.agent_property("Snoozed") == {occurrence: "2027-04-06T09:00:00-04:00"}
    wait_for(lambda: desktop.stub_log("CloseNotification"), "the notification to go")
    assert desktop.agent_property("NextCheck") == "2027-04-06T09:00:00-04:00"
    desktop.agent_call("Snooze", occurrence, "")
    assert desktop.agent_property("Snoozed") == {}
    assert desktop.agent_property("NextCheck") == "2027-04-09T09:00:00-04:00"
    assert "snoozed" not in desktop.marks()[0], desktop.marks()


def what_was_put_off_comes_back(make):
    desktop, agent, occurrence = agent_with_a_deadline(make)
    desktop.agent_call("Snooze", occurrence, "2027-04-06T09:00:00-04:00")
    for now, expected in (("2027-04-06T08:59:00-04:00", 1), ("2027-04-06T09:00:00-04:00", 2)):
        desktop.kill(agent, signal.SIGTERM)
        desktop.env["RECOURSE_NOW"] = now
        agent = desktop.start_agent()
        wait_for(lambda: len(desktop.stub_log("Notify")) >= expected, f"reminder at {now}")
        desktop.wait_a_few_checks()
        assert len(desktop.stub_log("Notify")) == expected, now
    assert desktop.agent_property("Snoozed") == {}


def the_rest_of_a_summary_stays(make):
    desktop = make()
    desktop.start_stub()
    desktop.new_case()
    desktop.new_case(deadline="2027-04-08")
    desktop.start_agent()
    wait_for(lambda: len(desktop.marks()) == 2, "the summary")
    (first,) = [mark["occurrence"] for mark in desktop.marks() if "04-08" in mark["occurrence"]]
    desktop.agent_call("Snooze", first, "2027-04-06T09:00:00-04:00")
    wait_for(lambda: len(desktop.stub_log("Notify")) == 2, "the text to change")
    change = desktop.stub_log("Notify")[1]
    assert change[1] == 1 and change[4].startswith("An appeal deadline needs you by Monday"), change
    assert desktop.stub_log("CloseNotification") == []


def a_deadline_cannot_be_put_off_past_its_day(make):
    desktop, _agent, occurrence = agent_with_a_deadline(make)
    message = refusal(desktop, "Snooze", occurrence, "2027-04-13T09:00:00-04:00")
    assert "cannot be put off past the last day to act on it" in message, message
    assert "still to come" in refusal(desktop, "Snooze", occurrence, "2027-04-05T09:00:00-04:00")
    assert "not open any more" in refusal(desktop, "Snooze", "a/b/c@2027-04-12",
                                          "2027-04-06T09:00:00-04:00")
    assert "tomorrow" in refusal(desktop, "Snooze", occurrence, "tomorrow")
    assert desktop.agent_property("Snoozed") == {}


def each_road_is_told(make):
    desktop = make()
    desktop.start_agent("--started-by", "unit")
    assert desktop.agent_property("Roads") == ["unit"]
    for road in ("timer", "autostart", "timer"):
        second = desktop.run(desktop.reminders, "--started-by", road)
        assert second.returncode == 0 and "already" in second.stderr, second
    assert desktop.agent_property("Roads") == ["autostart", "timer", "unit"]
    assert desktop.run(desktop.reminders, "--started-by", "luck").returncode == 2


def roads_outlive_a_crash_but_not_the_login(make):
    desktop = make()
    agent = desktop.start_agent("--started-by", "autostart")
    desktop.kill(agent)
    desktop.wait_for_name("org.recourse.Recourse.Reminders", owned=False)
    agent = desktop.start_agent()
    assert desktop.agent_property("Roads") == ["autostart"]
    desktop.kill(agent)
    desktop.wait_for_name("org.recourse.Recourse.Reminders", owned=False)
    (desktop.root / "run/recourse/login.ini").unlink()
    desktop.start_agent()
    assert desktop.agent_property("Roads") == []


def the_bus_starts_it(make):
    desktop = make()
    desktop.offer_agent()
    assert desktop.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                        "StartServiceByName",
                        GLib.Variant("(su)", ("org.recourse.Recourse.Reminders", 0))) == (1,)
    assert desktop.agent_property("Roads") == ["bus"]


def a_second_start_without_a_bus_ends_well(make):
    desktop = make(bus=False)
    desktop.new_case()
    agent = desktop.spawn(desktop.reminders, stderr=subprocess.DEVNULL)
    wait_for(lambda: (desktop.root / "run/recourse/agent.lock").exists(), "the lock")
    second = desktop.run(desktop.reminders, "--started-by", "timer")
    assert second.returncode == 0 and "already" in second.stderr, second
    assert agent.poll() is None


run_tests([
    snooze_takes_it_away_and_undo_ends_that,
    what_was_put_off_comes_back,
    the_rest_of_a_summary_stays,
    a_deadline_cannot_be_put_off_past_its_day,
    each_road_is_told,
    roads_outlive_a_crash_but_not_the_login,
    the_bus_starts_it,
    a_second_start_without_a_bus_ends_well,
])
