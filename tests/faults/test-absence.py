# SPDX-License-Identifier: GPL-3.0-or-later
"""What came due while nobody looked, or while the case could not be read."""

import json

from desktop import run_tests


def at(desktop, moment):
    desktop.env["RECOURSE_NOW"] = moment
    result = desktop.once()
    assert result.returncode == 0, result
    return result


def start(make, now, **case):
    """A desktop whose scripted server writes down what it is told, and a case."""
    desktop = make(now=now)
    desktop.start_stub()
    return desktop, desktop.new_case(**case)


def bodies(desktop):
    return [call[4] for call in desktop.stub_log("Notify")]


def r1_due_while_nothing_ran(make):
    desktop, _case = start(make, "2027-03-01T10:00:00-05:00")
    at(desktop, "2027-03-01T10:00:00-05:00")
    assert bodies(desktop) == []
    at(desktop, "2027-04-15T10:00:00-04:00")
    (body,) = bodies(desktop)
    assert "was Monday, April 12, 2027, 3 days ago" in body, body
    at(desktop, "2027-04-15T10:01:00-04:00")
    assert len(bodies(desktop)) == 1


def r2_twelve_due_in_a_month_away(make):
    desktop, case = start(make, "2027-03-01T10:00:00-05:00", deadline=None)
    at(desktop, "2027-03-01T10:00:00-05:00")
    for day in range(12):
        desktop.ctl("add", case, "task", f"title=Call {day}", f"due=2027-03-{day + 5:02}")
    result = at(desktop, "2027-03-31T10:00:00-04:00")
    (body,) = bodies(desktop)
    assert body.startswith("12 things are waiting for you."), body
    assert len(result.stdout.splitlines()) == 12, result
    assert len(desktop.marks()) == 12, desktop.marks()
    agenda = json.loads(desktop.ctl("agenda", "--json"))
    assert len(agenda) == 12, agenda


def r24_ledger_damaged_empty_or_read_only(make):
    desktop, _case = start(make, "2027-04-05T10:00:00-04:00")
    at(desktop, "2027-04-05T10:00:00-04:00")
    whole = desktop.ledger.read_bytes()
    for damage in (b"", whole[:-20], b"\0" * 4096, b"[]", b"\xff\xfe"):
        seen = len(bodies(desktop))
        desktop.ledger.write_bytes(damage)
        at(desktop, "2027-04-05T10:01:00-04:00")
        at(desktop, "2027-04-05T10:02:00-04:00")
        assert len(bodies(desktop)) == seen + 1, damage
        assert len(desktop.marks()) == 1


def r24_ledger_that_cannot_be_written(make):
    desktop, _case = start(make, "2027-04-05T10:00:00-04:00")
    desktop.ledger.mkdir(parents=True, mode=0o700)
    desktop.ledger.with_name("reminders.json.damaged").mkdir()
    (desktop.ledger / "in-the-way").touch()
    (desktop.ledger.with_name("reminders.json.damaged") / "in-the-way").touch()
    result = at(desktop, "2027-04-05T10:00:00-04:00")
    assert len(bodies(desktop)) == 1, result
    assert "may come twice" in result.stderr, result


def r27_another_device_says_done(make):
    desktop, case = start(make, "2027-04-05T10:00:00-04:00", deadline=None)
    task = desktop.ctl("add", case, "task", "title=Call", "due=2027-04-05")
    at(desktop, "2027-04-05T10:00:00-04:00")
    (path,) = desktop.cases.glob("*.json")
    before = path.read_bytes()
    desktop.ctl("set", case, task, "done_on=2027-04-05")
    theirs = path.read_bytes()
    path.write_bytes(before)
    at(desktop, "2027-04-06T10:00:00-04:00")
    assert len(bodies(desktop)) == 2
    path.with_suffix(".tmp").write_bytes(theirs)
    path.with_suffix(".tmp").rename(path)
    at(desktop, "2027-04-07T10:00:00-04:00")
    assert len(bodies(desktop)) == 2


def r28_case_that_arrives_with_a_date_already_past(make):
    desktop, _case = start(make, "2027-03-01T10:00:00-05:00", deadline=None)
    at(desktop, "2027-04-05T10:00:00-04:00")
    assert bodies(desktop) == []
    desktop.new_case(deadline="2027-04-01")
    at(desktop, "2027-04-05T10:01:00-04:00")
    at(desktop, "2027-04-05T10:02:00-04:00")
    (body,) = bodies(desktop)
    assert "was Thursday, April 1, 2027, 4 days ago" in body, body


def r29_date_moved_and_removed(make):
    desktop, case = start(make, "2027-04-05T10:00:00-04:00", deadline=None)
    task = desktop.ctl("add", case, "task", "title=Call", "due=2027-04-05")
    at(desktop, "2027-04-05T10:00:00-04:00")
    desktop.ctl("set", case, task, "due=2027-04-04")
    at(desktop, "2027-04-05T10:01:00-04:00")
    assert len(bodies(desktop)) == 2, "an earlier date is due at once"
    desktop.ctl("set", case, task, "due=2027-04-08")
    at(desktop, "2027-04-05T10:02:00-04:00")
    at(desktop, "2027-04-08T08:59:00-04:00")
    assert len(bodies(desktop)) == 2, "a later date waits for its day"
    at(desktop, "2027-04-08T09:00:00-04:00")
    assert len(bodies(desktop)) == 3
    desktop.ctl("set", case, task, "due=")
    at(desktop, "2027-04-09T10:00:00-04:00")
    assert len(bodies(desktop)) == 3


def r33_case_folder_out_of_reach(make):
    desktop, _case = start(make, "2027-03-01T10:00:00-05:00")
    at(desktop, "2027-03-01T10:00:00-05:00")
    desktop.cases.rename(desktop.cases.with_name("elsewhere"))
    at(desktop, "2027-04-05T10:00:00-04:00")
    (body,) = bodies(desktop)
    assert "April 12, 2027. Its case file cannot be read right now." in body, body


run_tests([
    r1_due_while_nothing_ran,
    r2_twelve_due_in_a_month_away,
    r24_ledger_damaged_empty_or_read_only,
    r24_ledger_that_cannot_be_written,
    r27_another_device_says_done,
    r28_case_that_arrives_with_a_date_already_past,
    r29_date_moved_and_removed,
    r33_case_folder_out_of_reach,
])
