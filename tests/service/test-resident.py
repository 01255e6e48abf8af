# SPDX-License-Identifier: GPL-3.0-or-later
"""recourse-reminders as it runs all day: one process, servers that come and go, cases that change."""

import signal
import subprocess
import time

from desktop import GLib, run_tests, wait_for


def shows_what_is_due_and_then_rests(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    desktop.wait_a_few_checks()
    assert desktop.dunst_count() == 1
    assert desktop.agent_property("Pending") == 0
    assert desktop.agent_property("LastCheck") == "2027-04-05T10:00:00-04:00"
    assert desktop.agent_property("NextDue") == "2027-04-12"
    assert desktop.agent_property("ServerName") == "dunst"


def of_many_started_at_once_one_stays(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    agents = [desktop.spawn(desktop.reminders, stderr=subprocess.DEVNULL) for _ in range(10)]
    wait_for(lambda: sum(agent.poll() is None for agent in agents) == 1, "all but one to end")
    assert [agent.returncode for agent in agents if agent.returncode is not None] == [0] * 9
    desktop.wait_a_few_checks()
    assert sum(agent.poll() is None for agent in agents) == 1, "the last one ended too"
    assert desktop.dunst_count() == 1


def of_two_without_a_bus_one_stays(make):
    desktop = make(bus=False)
    desktop.new_case()
    agents = [desktop.spawn(desktop.reminders, stderr=subprocess.DEVNULL) for _ in range(2)]
    wait_for(lambda: sum(agent.poll() is None for agent in agents) == 1, "one to end")
    desktop.wait_a_few_checks()
    assert sum(agent.poll() is None for agent in agents) == 1


def with_a_lock_each_the_name_decides(make):
    desktop = make()
    desktop.start_stub()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")
    other = desktop.root / "other"
    other.mkdir(mode=0o700)
    desktop.env["XDG_RUNTIME_DIR"] = desktop.env["XDG_STATE_HOME"] = str(other)
    result = desktop.once()
    assert result.returncode == 0 and "already" in result.stderr, result
    assert len(desktop.stub_log("Notify")) == 1


def once_beside_it_leaves_the_work_to_it(make):
    desktop = make()
    desktop.start_stub()
    desktop.env["RECOURSE_TICK_MS"] = "3600000"
    desktop.cases.mkdir(parents=True)
    desktop.start_agent()
    desktop.new_case()
    result = desktop.once()
    assert result.returncode == 0 and "already" in result.stderr, result
    wait_for(lambda: len(desktop.stub_log("Notify")) == 1, "the resident to look at once")


def shows_when_a_server_comes(make):
    desktop = make()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.agent_property("Pending") == 1, "the reminder to be pending")
    assert desktop.agent_property("ServerName") == ""
    assert desktop.marks() == []
    desktop.start_dunst()
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    wait_for(lambda: len(desktop.marks()) == 1, "the mark")


def raises_again_once_after_a_server_was_killed(make):
    desktop = make()
    dunst = desktop.start_dunst()
    desktop.new_case()
    desktop.start_agent()
    for _ in ("shown", "raised again"):
        wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
        desktop.wait_a_few_checks()
        assert desktop.dunst_count() == 1
        desktop.kill(dunst)
        desktop.wait_for_name("org.freedesktop.Notifications", owned=False)
        dunst = desktop.start_dunst()
    desktop.wait_a_few_checks()
    assert desktop.dunst_count() == 0, "shown a third time within four hours"


def leaves_other_programs_notifications_alone(make):
    desktop = make()
    server = desktop.start_stub()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")
    desktop.kill(server)
    desktop.wait_for_name("org.freedesktop.Notifications", owned=False)
    desktop.start_stub()
    wait_for(lambda: len(desktop.stub_log("Notify")) == 2, "the reminder again")
    assert [call[1] for call in desktop.stub_log("Notify")] == [0, 0]
    assert desktop.stub_log("CloseNotification") == []


def does_not_repeat_when_it_is_started_anew(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    for _ in range(3):
        agent = desktop.start_agent()
        wait_for(lambda: desktop.dunst_count() == 1 and desktop.marks(), "the reminder")
        desktop.wait_a_few_checks()
        assert desktop.dunst_count() == 1
        desktop.kill(agent)
        desktop.wait_for_name("org.recourse.Recourse.Reminders", owned=False)


def comes_back_in_a_later_session(make):
    desktop = make()
    desktop.start_stub()
    desktop.new_case()
    for expected, now in ((1, "2027-04-05T10:00:00-04:00"), (1, "2027-04-05T13:00:00-04:00"),
                          (2, "2027-04-05T14:00:00-04:00"), (2, "2027-04-05T15:00:00-04:00")):
        desktop.env["RECOURSE_NOW"] = now
        agent = desktop.start_agent()
        wait_for(lambda: len(desktop.stub_log("Notify")) >= expected, f"reminder at {now}")
        desktop.wait_a_few_checks()
        assert len(desktop.stub_log("Notify")) == expected, now
        desktop.kill(agent, signal.SIGTERM)
        assert agent.returncode == 0


def what_the_reader_closed_does_not_come_back(make):
    desktop = make()
    server = desktop.start_stub()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.marks(), "the reminder")
    desktop.stub_call("Close", 1, 2)
    wait_for(lambda: desktop.marks()[0]["shown"][0].get("seen"), "the mark")
    desktop.kill(server)
    desktop.wait_for_name("org.freedesktop.Notifications", owned=False)
    desktop.start_stub()
    desktop.wait_a_few_checks()
    assert len(desktop.stub_log("Notify")) == 1


def a_server_that_hangs_gets_it_when_it_wakes(make):
    desktop = make()
    server = desktop.start_stub()
    desktop.start_agent()
    wait_for(lambda: desktop.agent_property("ServerName") == "stub", "the server")
    server.send_signal(signal.SIGSTOP)
    desktop.new_case()
    begin = time.monotonic()
    wait_for(lambda: desktop.agent_property("Pending") == 1, "the reminder to be pending")
    for _ in range(20):
        before = time.monotonic()
        desktop.agent_property("Pending")
        assert time.monotonic() - before < 1, "the agent did not answer while the server hung"
        time.sleep(0.1)
    assert time.monotonic() - begin > 2
    server.send_signal(signal.SIGCONT)
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")
    desktop.wait_a_few_checks()
    assert len(desktop.stub_log("Notify")) == 1


def a_refusal_is_tried_again(make):
    desktop = make()
    desktop.env["RECOURSE_TICK_MS"] = "3600000"
    desktop.start_stub("--refuse", "1")
    desktop.new_case()
    begin = time.monotonic()
    desktop.start_agent()
    wait_for(lambda: desktop.stub_log("Notify"), "the second attempt")
    assert time.monotonic() - begin > 1.5, "tried again at once"
    wait_for(lambda: desktop.agent_property("Pending") == 0, "nothing to be pending")


def a_case_that_arrives_late_is_shown(make):
    desktop = make()
    desktop.start_dunst()
    desktop.cases.mkdir(parents=True)
    desktop.start_agent()
    desktop.wait_a_few_checks()
    desktop.new_case(deadline="2027-03-30")
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder of a date that is past")


def what_is_done_is_taken_away(make):
    desktop = make()
    desktop.start_dunst()
    case = desktop.new_case(deadline=None)
    task = desktop.ctl("add", case, "task", "title=Call", "due=2027-04-01")
    other = desktop.ctl("add", case, "task", "title=Write", "due=2027-04-02")
    desktop.add_denial(case, "2027-04-12")
    desktop.start_agent()
    wait_for(lambda: desktop.dunst_count() == 1, "the summary")
    desktop.ctl("set", case, task, "done_on=2027-04-05")
    desktop.ctl("set", case, other, "done_on=2027-04-05")
    desktop.wait_a_few_checks()
    assert desktop.dunst_count() == 1, "the deadline is still open"
    desktop.ctl("set", case, case, "status=closed")
    wait_for(lambda: desktop.dunst_count() == 0, "the notification to go")


def a_new_date_is_a_new_reminder(make):
    desktop = make()
    desktop.start_stub()
    case = desktop.new_case(deadline=None)
    denial = desktop.add_denial(case, "2027-04-12")
    desktop.start_agent()
    wait_for(lambda: desktop.marks(), "the first reminder")
    desktop.ctl("set", case, denial, "letter_deadline=2027-04-08")
    wait_for(lambda: len(desktop.stub_log("Notify")) == 2, "the second")
    assert "April 8" in desktop.stub_log("Notify")[1][4]
    desktop.ctl("set", case, denial, "letter_deadline=2027-08-08")
    wait_for(lambda: len(desktop.stub_log("CloseNotification")) == 2, "it to be taken away")
    desktop.wait_a_few_checks()
    assert len(desktop.stub_log("Notify")) == 2


def a_folder_that_disappears_does_not_silence_it(make):
    desktop = make()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.agent_property("Pending") == 1, "the case to be read")
    desktop.cases.rename(desktop.cases.with_name("elsewhere"))
    desktop.wait_a_few_checks()
    desktop.start_stub()
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")
    assert "Its case file cannot be read right now." in desktop.stub_log("Notify")[0][4]


def a_case_removed_with_recourse_is_silent(make):
    desktop = make()
    desktop.start_dunst()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    removed = desktop.root / "state/recourse/removed"
    removed.mkdir(mode=0o700)
    (case,) = desktop.cases.glob("*.json")
    case.rename(removed / case.name)
    wait_for(lambda: desktop.dunst_count() == 0, "the notification to go")


def open_shows_the_record_in_the_window(make):
    desktop = make()
    desktop.start_stub()
    desktop.start_stub("--window")
    case = desktop.new_case(deadline=None)
    denial = desktop.add_denial(case, "2027-04-12")
    desktop.start_agent()
    wait_for(lambda: desktop.marks(), "the reminder")
    desktop.stub_call("Act", 1, "default")
    wait_for(lambda: desktop.stub_log("ActivateAction"), "the window to be asked")
    assert desktop.stub_log("ActivateAction") == [["open-record", [[case, denial]], {}]]
    wait_for(lambda: desktop.marks()[0]["shown"][0].get("seen"), "the mark")


def open_of_a_summary_shows_the_agenda(make):
    desktop = make()
    desktop.start_stub()
    desktop.start_stub("--window")
    desktop.new_case()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: len(desktop.marks()) == 2, "the summary")
    desktop.stub_call("Act", 1, "default")
    wait_for(lambda: desktop.stub_log("ActivateAction"), "the window to be asked")
    assert desktop.stub_log("ActivateAction") == [["open-agenda", [], {}]]


def check_looks_at_once(make):
    desktop = make()
    desktop.env["RECOURSE_TICK_MS"] = "3600000"
    desktop.start_stub()
    desktop.start_agent()
    wait_for(lambda: desktop.agent_property("ServerName") == "stub", "the server")
    desktop.new_case()
    desktop.agent_call("Check")
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder")


def a_test_reminder_is_shown_and_marks_nothing(make):
    desktop = make()
    desktop.start_agent()
    try:
        desktop.agent_call("Test")
    except GLib.Error as error:
        assert "Nothing on this desktop shows notifications" in error.message, error
    else:
        raise AssertionError("it succeeded without a server")
    desktop.start_dunst()
    wait_for(lambda: desktop.agent_property("ServerName") == "dunst", "the server")
    desktop.agent_call("Test")
    (shown,) = desktop.dunst_texts()
    assert shown["body"] == "This is a test. Reminders reach your screen.", shown
    assert desktop.marks() == []


def nothing_personal_is_logged(make):
    desktop = make()
    desktop.env["G_MESSAGES_DEBUG"] = "all"
    desktop.start_dunst()
    desktop.new_case()
    agent = desktop.start_agent()
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    desktop.kill(agent, signal.SIGTERM)
    log = (desktop.root / "agent.log").read_text(encoding="utf-8")
    for word in ("Maria", "Ketamine", "Aetna", "April"):
        assert word not in log, log


run_tests([
    shows_what_is_due_and_then_rests,
    of_many_started_at_once_one_stays,
    of_two_without_a_bus_one_stays,
    with_a_lock_each_the_name_decides,
    once_beside_it_leaves_the_work_to_it,
    shows_when_a_server_comes,
    raises_again_once_after_a_server_was_killed,
    leaves_other_programs_notifications_alone,
    does_not_repeat_when_it_is_started_anew,
    comes_back_in_a_later_session,
    what_the_reader_closed_does_not_come_back,
    a_server_that_hangs_gets_it_when_it_wakes,
    a_refusal_is_tried_again,
    a_case_that_arrives_late_is_shown,
    what_is_done_is_taken_away,
    a_new_date_is_a_new_reminder,
    a_folder_that_disappears_does_not_silence_it,
    a_case_removed_with_recourse_is_silent,
    open_shows_the_record_in_the_window,
    open_of_a_summary_shows_the_agenda,
    check_looks_at_once,
    a_test_reminder_is_shown_and_marks_nothing,
    nothing_personal_is_logged,
])
