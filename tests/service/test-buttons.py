# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons of a notification, and the ways in which it can go away."""

import getpass
import json

from desktop import run_tests, wait_for

OPEN = ["default", "Open"]
TOMORROW = ["snooze", "Tomorrow"]
DONE = ["ack", "Done"]


def shown(make, deadline=None, *tasks, options=(), clock=None):
    """An agent that has shown its first notification about a deadline, tasks or both."""
    desktop = make()
    if clock is not None:
        desktop.set_clock(clock)
    desktop.start_stub(*options)
    case = desktop.new_case(deadline=deadline)
    for due in tasks:
        desktop.ctl("add", case, "task", "title=Call the clinic", f"due={due}")
    desktop.start_agent()
    wait_for(desktop.marks, "the reminder")
    return desktop, desktop.stub_log("Notify")[0]


def press(desktop, action):
    """What most servers do when a button is pressed."""
    desktop.stub_call("Act", 1, action)
    desktop.stub_call("Close", 1, 2)


def records(desktop, kind):
    (path,) = desktop.cases.glob("*.json")
    return json.loads(path.read_text(encoding="utf-8"))["records"].get(kind, [])


def a_legal_deadline_has_no_done(make):
    _desktop, call = shown(make, "2027-04-12")
    assert call[5] == OPEN + TOMORROW, call


def a_deadline_of_today_is_not_put_off(make):
    _desktop, call = shown(make, "2027-04-05")
    assert call[5] == OPEN, call


def a_task_can_be_done(make):
    desktop, call = shown(make, None, "2027-04-05")
    assert call[5] == OPEN + TOMORROW + DONE, call


def a_summary_has_no_done(make):
    _desktop, call = shown(make, None, "2027-04-05", "2027-04-04")
    assert call[5] == OPEN + TOMORROW, call


def a_server_without_buttons_gets_none(make):
    _desktop, call = shown(make, None, "2027-04-05", options=["--no-actions"])
    assert call[5] == [], call


def done_is_written_as_the_readers_act(make):
    desktop, _call = shown(make, None, "2027-04-05")
    press(desktop, "ack")
    wait_for(lambda: "done_on" in records(desktop, "task")[0], "the case to say so")
    (task,) = records(desktop, "task")
    assert task["done_on"] == "2027-04-05" and task["by"] == getpass.getuser(), task
    assert desktop.stub_log("Notify")[1:] == []
    desktop.wait_a_few_checks()
    assert desktop.agent_property("Pending") == 0 and len(desktop.stub_log("Notify")) == 1


def done_that_cannot_be_written_reminds_again(make):
    desktop, _call = shown(make, None, "2027-04-05")
    (path,) = desktop.cases.glob("*.json")
    (desktop.cases / "aside").mkdir()
    path.rename(desktop.cases / "aside" / path.name)
    press(desktop, "ack")
    wait_for(lambda: len(desktop.stub_log("Notify")) == 2, "the reminder again")
    assert desktop.stub_log("Notify")[1][1] == 0
    assert "seen" not in desktop.marks()[0]["shown"][0], desktop.marks()


def tomorrow_is_nine_of_the_next_day(make):
    """Also in the night in which the clocks change."""
    desktop, _call = shown(make, "2027-04-12", clock="2027-03-13T22:00:00-05:00")
    press(desktop, "snooze")
    wait_for(lambda: "snoozed" in desktop.marks()[0], "the mark")
    assert desktop.marks()[0]["snoozed"] == "2027-03-14T09:00:00-04:00", desktop.marks()


def tomorrow_of_a_summary_holds_back_no_deadline_of_today(make):
    desktop, call = shown(make, "2027-04-05", "2027-04-01")
    assert call[5] == OPEN + TOMORROW, call
    press(desktop, "snooze")
    wait_for(lambda: any("snoozed" in mark for mark in desktop.marks()), "the task's mark")
    (deadline,) = [mark for mark in desktop.marks() if "2027-04-05" in mark["occurrence"]]
    assert "snoozed" not in deadline and deadline["shown"][0]["seen"], deadline


run_tests([
    a_legal_deadline_has_no_done,
    a_deadline_of_today_is_not_put_off,
    a_task_can_be_done,
    a_summary_has_no_done,
    a_server_without_buttons_gets_none,
    done_is_written_as_the_readers_act,
    done_that_cannot_be_written_reminds_again,
    tomorrow_is_nine_of_the_next_day,
    tomorrow_of_a_summary_holds_back_no_deadline_of_today,
])
