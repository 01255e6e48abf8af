# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that are set, that are wrong, and that change in the night."""

import json

from clock import Clock
from desktop import run_tests

MORNING = "2027-04-05T10:00:00-04:00"


def start(make, *tasks):
    """A desktop with a scripted server and a clock, and a case with tasks, (due, time) each."""
    desktop = make()
    clock = Clock(desktop)
    desktop.start_stub()
    case = desktop.new_case(deadline=None)
    for due, time in tasks:
        desktop.ctl("add", case, "task", "title=Call", f"due={due}", f"time={time}")
    return desktop, clock, case


def at(desktop, clock, moment):
    """Looks once, at @moment; gives what was shown until now."""
    clock.set(moment)
    result = desktop.once()
    assert result.returncode == 0, result
    return bodies(desktop)


def bodies(desktop):
    return [call[4] for call in desktop.stub_log("Notify")]


def decide(desktop):
    return json.loads(desktop.run(desktop.reminders, "--dump-decision").stdout)


def r6_clock_set_forward_two_days(make):
    desktop, clock, _case = start(make, ("2027-04-06", ""), ("2027-04-07", ""))
    assert at(desktop, clock, MORNING) == []
    (body,) = at(desktop, clock, "2027-04-07T10:00:00-04:00")
    assert body.startswith("2 things are waiting for you."), body
    assert len(at(desktop, clock, "2027-04-07T10:01:00-04:00")) == 1


def r7_clock_set_back_a_day(make):
    desktop, clock, case = start(make, ("2027-04-05", ""))
    assert len(at(desktop, clock, MORNING)) == 1
    assert len(at(desktop, clock, "2027-04-04T10:00:00-04:00")) == 1, "not due yet"
    assert len(at(desktop, clock, "2027-04-05T09:00:00-04:00")) == 2, "once more at the true time"
    assert len(at(desktop, clock, "2027-04-05T09:01:00-04:00")) == 2
    (item,) = json.loads(desktop.ctl("agenda", "--json"))
    desktop.ctl("set", case, item["record"], "done_on=2027-04-05")
    at(desktop, clock, "2027-04-04T10:00:00-04:00")
    assert len(at(desktop, clock, "2027-04-05T09:00:00-04:00")) == 2, "done is done"


def r7_clock_corrected_by_an_hour(make):
    desktop, clock, _case = start(make, ("2027-04-05", ""))
    assert len(at(desktop, clock, MORNING)) == 1
    assert len(at(desktop, clock, "2027-04-05T09:00:00-04:00")) == 1


def r8_clock_jumps_to_2030(make):
    desktop, clock, _case = start(make, ("2027-04-06", ""), ("2027-04-07", ""), ("2028-01-01", ""))
    at(desktop, clock, MORNING)
    (body,) = at(desktop, clock, "2030-01-02T10:00:00-05:00")
    assert body.startswith("3 things are waiting for you."), body
    assert "The clock of this computer looks wrong" in body, body
    assert all(not mark["shown"] for mark in desktop.marks()), desktop.marks()
    assert len(at(desktop, clock, "2027-04-05T10:10:00-04:00")) == 1
    assert len(at(desktop, clock, "2027-04-06T09:00:00-04:00")) == 2
    assert len(at(desktop, clock, "2027-04-07T09:00:00-04:00")) == 3


def r9_boot_in_1970(make):
    desktop, clock, _case = start(make, ("2027-04-05", ""))
    assert at(desktop, clock, "1970-01-01T00:00:30+00:00") == []
    decision = decide(desktop)
    assert decision["clock_doubtful"] and "next" not in decision, decision
    assert desktop.marks() == []
    assert len(at(desktop, clock, MORNING)) == 1
    assert len(at(desktop, clock, "2027-04-05T10:01:00-04:00")) == 1
    assert not decide(desktop)["clock_doubtful"]


def r9_ledger_survives_a_boot_in_1970(make):
    desktop, clock, _case = start(make, ("2027-04-05", ""))
    assert len(at(desktop, clock, MORNING)) == 1
    assert len(at(desktop, clock, "1970-01-01T00:00:30+00:00")) == 1
    assert len(at(desktop, clock, "2027-04-05T10:05:00-04:00")) == 1


def r10_time_that_the_clock_jumps_over(make):
    desktop, clock, _case = start(make, ("2026-03-08", "02:30"))
    assert at(desktop, clock, "2026-03-08T01:59:59-05:00") == []
    assert decide(desktop)["next"] == "2026-03-08T03:00:00-04:00", decide(desktop)
    assert len(at(desktop, clock, "2026-03-08T03:00:00-04:00")) == 1
    assert len(at(desktop, clock, "2026-03-08T03:30:00-04:00")) == 1


def r11_time_that_comes_twice(make):
    desktop, clock, _case = start(make, ("2026-11-01", "01:30"))
    assert at(desktop, clock, "2026-11-01T01:29:59-04:00") == []
    assert decide(desktop)["next"] == "2026-11-01T01:30:00-04:00", decide(desktop)
    assert len(at(desktop, clock, "2026-11-01T01:30:00-04:00")) == 1
    assert len(at(desktop, clock, "2026-11-01T01:00:00-05:00")) == 1
    assert len(at(desktop, clock, "2026-11-01T01:30:00-05:00")) == 1


run_tests([
    r6_clock_set_forward_two_days,
    r7_clock_set_back_a_day,
    r7_clock_corrected_by_an_hour,
    r8_clock_jumps_to_2030,
    r9_boot_in_1970,
    r9_ledger_survives_a_boot_in_1970,
    r10_time_that_the_clock_jumps_over,
    r11_time_that_comes_twice,
])
