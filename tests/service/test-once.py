# SPDX-License-Identifier: GPL-3.0-or-later
"""recourse-reminders --once, with the real dunst and with a scripted server."""

import json
import signal
import stat

from desktop import run_tests

PRIVATE = ("Maria", "Ketamine", "Aetna", "denial", "internal appeal", "29 CFR")


def assert_neutral(text):
    for word in PRIVATE:
        assert word.lower() not in text.lower(), f"“{word}” in: {text}"


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def shows_one_neutral_notification(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    result = desktop.once()
    assert result.returncode == 0, result.stderr
    assert desktop.dunst_count() == 1, result
    (shown,) = desktop.dunst_texts()
    assert shown["summary"] == "Recourse", shown
    assert shown["body"] == ("An appeal deadline needs you by Monday, April 12, 2027. "
                             "Open Recourse."), shown
    assert shown["category"] == "x-recourse.deadline", shown
    assert shown["timeout"] == 0, shown
    assert_neutral(json.dumps(shown))


def prints_one_line_for_each_shown(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.new_case(deadline="2027-04-08")
    lines = desktop.once().stdout.splitlines()
    assert lines == ["An appeal deadline needs you by Thursday, April 8, 2027.",
                     "An appeal deadline needs you by Monday, April 12, 2027."], lines


def a_second_run_shows_nothing(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.once()
    again = desktop.once()
    assert (again.returncode, again.stdout, again.stderr) == (0, "", ""), again
    assert desktop.dunst_count() == 1


def the_next_step_is_shown(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.once()
    desktop.env["RECOURSE_NOW"] = "2027-04-09T08:59:00-04:00"
    assert desktop.once().stdout == ""
    desktop.env["RECOURSE_NOW"] = "2027-04-09T09:00:00-04:00"
    assert "April 12" in desktop.once().stdout


def late_is_shown_and_says_so(make):
    desktop = make(now="2027-04-15T10:00:00-04:00")
    desktop.start_dunst()
    desktop.new_case()
    out = desktop.once().stdout
    assert "was Monday, April 12, 2027, 3 days ago" in out, out
    assert desktop.dunst_count() == 1


def several_are_one_summary(make):
    desktop = make()
    desktop.start_dunst()
    for _ in range(4):
        desktop.new_case()
    desktop.once()
    assert desktop.dunst_count() == 1
    (shown,) = desktop.dunst_texts()
    assert shown["body"].startswith("4 things are waiting for you."), shown
    assert_neutral(json.dumps(shown))
    assert len(desktop.marks()) == 4, desktop.marks()


def details_only_if_chosen(make):
    desktop = make()
    desktop.start_dunst()
    desktop.allow_details()
    desktop.new_case("Smith & Sons <b>bold</b>")
    desktop.once()
    (shown,) = desktop.dunst_texts()
    assert shown["summary"] == "File the internal appeal", shown
    assert shown["body"].startswith("Smith &amp; Sons &lt;b&gt;bold&lt;/b&gt; · "), shown
    assert shown["body"].endswith("\nPrinted in the letter of November 2, 2026"), shown


def plain_text_for_a_server_without_markup(make):
    desktop = make()
    desktop.start_stub("--no-markup")
    desktop.allow_details()
    desktop.new_case("Smith & Sons <b>bold</b>")
    desktop.once()
    ((_app, _replaces, _icon, _summary, body, _actions, _hints, _timeout),) = \
        desktop.stub_log("Notify")
    assert "Smith & Sons <b>bold</b>" in body, body


def the_hints_say_how_urgent_it_is(make):
    desktop = make()
    desktop.start_stub()
    case = desktop.new_case(deadline=None)
    desktop.ctl("add", case, "task", "title=Call the clinic", "due=2027-04-05")
    desktop.once()
    desktop.add_denial(case, "2027-04-12")
    desktop.once()
    task, deadline = desktop.stub_log("Notify")
    assert (task[1], deadline[1]) == (0, 0), "an id of a notification was used again"
    assert task[6]["urgency"] == 1 and task[7] == -1, task
    assert deadline[6]["urgency"] == 2 and deadline[7] == 0, deadline
    for call in (task, deadline):
        assert call[5][:2] == ["default", "Open"], call
        assert call[6]["desktop-entry"] == "org.recourse.Recourse", call
        assert call[6]["category"] == "x-recourse.deadline", call
        assert call[6]["resident"] is True, call


def without_a_server_nothing_is_marked(make):
    desktop = make()
    desktop.new_case()
    result = desktop.once()
    assert result.returncode == 0 and result.stdout == "", result
    assert "An appeal deadline needs you by Monday, April 12, 2027." in result.stderr, result
    assert_neutral(result.stderr)
    assert desktop.marks() == []
    desktop.start_dunst()
    assert "April 12" in desktop.once().stdout
    assert desktop.dunst_count() == 1


def without_a_bus_nothing_is_marked(make):
    desktop = make(bus=False)
    desktop.new_case()
    result = desktop.once()
    assert result.returncode == 0 and "April 12" in result.stderr, result
    assert desktop.marks() == []


def a_server_that_hangs_does_not_hold_it_up(make):
    desktop = make()
    server = desktop.start_stub()
    desktop.new_case()
    server.send_signal(signal.SIGSTOP)
    result = desktop.once()
    assert result.returncode == 0 and "April 12" in result.stderr, result
    assert desktop.marks() == []
    server.send_signal(signal.SIGCONT)
    assert "April 12" in desktop.once().stdout
    assert len(desktop.stub_log("Notify")) == 1


def a_refusal_is_not_a_reminder(make):
    desktop = make()
    desktop.start_stub("--refuse", "1")
    desktop.new_case()
    refused = desktop.once()
    assert refused.returncode == 1 and refused.stdout == "", refused
    assert desktop.marks() == []
    assert desktop.once().returncode == 0
    assert len(desktop.stub_log("Notify")) == 1


def a_server_that_starts_on_demand_is_started(make):
    desktop = make()
    desktop.offer_stub()
    desktop.new_case()
    assert "April 12" in desktop.once().stdout
    assert len(desktop.stub_log("Notify")) == 1


def the_ledger_is_private_and_the_case_is_not_touched(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    (case,) = desktop.cases.glob("*.json")
    before = (case.read_bytes(), case.stat())
    desktop.once()
    assert mode(desktop.ledger) == 0o600 and mode(desktop.ledger.parent) == 0o700
    assert_neutral(desktop.ledger.read_text(encoding="utf-8").replace("file_internal_appeal", ""))
    assert (case.read_bytes(), case.stat().st_ino, case.stat().st_mtime_ns) == \
        (before[0], before[1].st_ino, before[1].st_mtime_ns)
    assert not list(desktop.cases.glob(".*")), "a temporary file was left"


def a_damaged_ledger_is_set_aside(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.once()
    whole = desktop.ledger.read_bytes()
    for damage in (b"", whole[:60], b"\0" * 64, b'{"format": 1, "dates": 3, "marks": []}', b"[]"):
        desktop.ledger.write_bytes(damage)
        result = desktop.once()
        assert result.returncode == 0 and "April 12" in result.stdout, (damage, result)
        assert "may come twice" in result.stderr, (damage, result)
        assert desktop.ledger.with_name("reminders.json.damaged").read_bytes() == damage
        assert len(desktop.marks()) == 1
        assert desktop.once().stdout == ""


def a_case_out_of_reach_still_reminds(make):
    desktop = make(now="2027-04-01T10:00:00-04:00")
    desktop.start_dunst()
    desktop.new_case()
    desktop.once()
    desktop.cases.rename(desktop.cases.with_name("elsewhere"))
    desktop.env["RECOURSE_NOW"] = "2027-04-05T10:00:00-04:00"
    out = desktop.once().stdout
    assert "April 12, 2027. Its case file cannot be read right now." in out, out


def a_case_removed_on_purpose_does_not_remind(make):
    desktop = make(now="2027-04-01T10:00:00-04:00")
    desktop.start_dunst()
    desktop.new_case()
    desktop.once()
    removed = desktop.root / "state/recourse/removed"
    removed.mkdir(mode=0o700)
    (case,) = desktop.cases.glob("*.json")
    case.rename(removed / case.name)
    desktop.env["RECOURSE_NOW"] = "2027-04-05T10:00:00-04:00"
    result = desktop.once()
    assert result.stdout == "" and result.returncode == 0, result


def a_clock_that_jumped_marks_nothing(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.once()
    before = desktop.marks()
    desktop.env["RECOURSE_NOW"] = "2030-01-02T10:00:00-05:00"
    assert "996 days ago" in desktop.once().stdout
    assert desktop.dunst_texts()[0]["body"].endswith(
        "The clock of this computer looks wrong: it shows Wednesday, January 2, 2030, 10:00 AM.")
    assert desktop.marks() == before
    desktop.env["RECOURSE_NOW"] = "2027-04-09T09:00:00-04:00"
    assert "April 12" in desktop.once().stdout


def dump_decision_shows_and_marks_nothing(make):
    desktop = make()
    desktop.start_dunst()
    case = desktop.new_case()
    result = desktop.run(desktop.reminders, "--dump-decision")
    decision = json.loads(result.stdout)
    assert [(r["case"], r["step"], r["due"]) for r in decision["show"]] == \
        [(case, 7, "2027-04-12")], decision
    assert decision["next"] == "2027-04-09T09:00:00-04:00", decision
    assert_neutral(result.stdout.replace("file_internal_appeal", ""))
    assert desktop.dunst_count() == 0 and not desktop.ledger.exists()


def wrong_use_is_refused(make):
    desktop = make(bus=False)
    assert desktop.run(desktop.reminders, "--sometimes").returncode == 2
    assert desktop.run(desktop.reminders, "now").returncode == 2
    desktop.env["RECOURSE_NOW"] = "tomorrow"
    result = desktop.once()
    assert result.returncode == 1 and "RECOURSE_NOW" in result.stderr, result
    version = desktop.run(desktop.reminders, "--version")
    assert version.returncode == 0 and version.stdout.startswith("recourse-reminders "), version


run_tests([
    shows_one_neutral_notification,
    prints_one_line_for_each_shown,
    a_second_run_shows_nothing,
    the_next_step_is_shown,
    late_is_shown_and_says_so,
    several_are_one_summary,
    details_only_if_chosen,
    plain_text_for_a_server_without_markup,
    the_hints_say_how_urgent_it_is,
    without_a_server_nothing_is_marked,
    without_a_bus_nothing_is_marked,
    a_server_that_hangs_does_not_hold_it_up,
    a_refusal_is_not_a_reminder,
    a_server_that_starts_on_demand_is_started,
    the_ledger_is_private_and_the_case_is_not_touched,
    a_damaged_ledger_is_set_aside,
    a_case_out_of_reach_still_reminds,
    a_case_removed_on_purpose_does_not_remind,
    a_clock_that_jumped_marks_nothing,
    dump_decision_shows_and_marks_nothing,
    wrong_use_is_refused,
])
