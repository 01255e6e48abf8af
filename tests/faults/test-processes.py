# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents that are killed, started twice or cannot start; cases and windows that go away."""

import json
import os
import pathlib
import re
import signal
import subprocess
import time

import many
from desktop import DATA
from faults import CANARY, alerts, fault, run_tests, seed, wait_for

AGENT = "org.recourse.Recourse.Reminders"
RENAMES = "rename,renameat,renameat2"


def killed_at(call, number):
    """The words of a command under which another dies as it makes that system call."""
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
            "-e", f"inject={call}:signal=KILL:when={number}"]


def put(path, text):
    """What a sync tool does: another file, with an older date, takes the name."""
    new = path.with_name(path.name + ".part")
    new.write_text(text, encoding="utf-8")
    new.chmod(0o600)
    os.utime(new, (1700000000, 1700000000))
    new.rename(path)


def the_case(desktop):
    (path,) = desktop.cases.glob("*.json")
    return path


@fault(most=2)
def r23_killed_between_the_answer_and_the_ledger(make):
    """At the first writing of the ledger, the second and the third: one of them is that moment."""
    for number in (1, 2, 3):
        desktop = make()
        desktop.start_stub()
        seed(desktop, "2027-04-12")
        child = desktop.spawn(*killed_at(RENAMES, number), desktop.reminders,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda child=child, desktop=desktop:
                 child.poll() is not None or desktop.marks() and alerts(desktop), "it to be killed")
        if child.poll() is None:
            stop_traced(desktop, child)
        desktop.wait_for_name(AGENT, owned=False)
        desktop.start_agent()
        wait_for(lambda desktop=desktop: desktop.marks() and desktop.marks()[0]["shown"],
                 "the mark")


def stop_traced(desktop, tracer):
    """Killing strace would let what it traces go on."""
    os.kill(desktop.agent_pid(), signal.SIGKILL)
    tracer.wait(20)


@fault()
def r25_ten_at_once_by_all_roads(make):
    desktop = make()
    desktop.start_stub()
    seed(desktop, "2027-04-12")
    roads = ["autostart", "timer", "unit", "bus", "window"] * 2
    agents = [desktop.spawn(desktop.reminders, "--started-by", road, stderr=subprocess.DEVNULL)
              for road in roads]
    wait_for(lambda: sum(agent.poll() is None for agent in agents) == 1, "all but one to end")
    (desktop.agent,) = [agent for agent in agents if agent.poll() is None]
    assert sorted(agent.returncode for agent in agents if agent is not desktop.agent) == [0] * 9
    desktop.wait_for_name(AGENT)
    wait_for(lambda: len(desktop.agent_property("Roads")) == 5, "each road to be told")


def r25_ten_at_once_without_a_bus(make):
    desktop = make(bus=False)
    seed(desktop, "2027-04-12")
    agents = [desktop.spawn(desktop.reminders, stderr=subprocess.DEVNULL) for _ in range(10)]
    wait_for(lambda: sum(agent.poll() is None for agent in agents) == 1, "all but one to end")
    desktop.wait_a_few_checks()
    assert sum(agent.poll() is None for agent in agents) == 1, "the last one ended too"


def command_of_timer():
    """What the timer starts, and that it is not the unit that may have given up."""
    timer = (DATA / "recourse-reminders.timer").read_text(encoding="utf-8")
    (unit,) = re.findall(r"^Unit=(.*)$", timer, re.MULTILINE)
    assert unit != "recourse-reminders.service"
    text = (DATA / f"{unit}.in").read_text(encoding="utf-8")
    (command,) = re.findall(r"^ExecStart=@bindir@/recourse-reminders (.*)$", text, re.MULTILINE)
    assert "Restart=" not in text, "only the timer starts it again"
    return command.split()


@fault(most=3)
def r26_it_crashes_twenty_times_and_the_timer_starts_it(make):
    """At every third file that it opens. One of those may come just after the server's answer."""
    desktop = make()
    desktop.start_stub()
    seed(desktop, "2027-04-12")
    for number in range(1, 21):
        child = desktop.spawn(*killed_at("openat", 3 * number), desktop.reminders,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        assert child.wait(20) != 0, f"it did not die at file {3 * number}"
    desktop.start_agent(*command_of_timer())
    wait_for(lambda: alerts(desktop), "the reminder")
    assert desktop.agent_property("Roads") == ["timer"]


@fault()
def r27_another_device_says_done(make):
    desktop = make()
    desktop.start_stub()
    case = seed(desktop, None)
    desktop.ctl("add", case, "task", "title=Call the clinic", "due=2027-04-05")
    desktop.start_agent()
    wait_for(desktop.marks, "the reminder")
    path = the_case(desktop)
    whole = json.loads(path.read_text(encoding="utf-8"))
    whole["records"]["task"][0].update(done_on="2027-04-05", by="another",
                                       changed="2027-04-05T13:59:00Z")
    put(path, json.dumps(whole))
    wait_for(lambda: desktop.stub_log("CloseNotification"), "the notification to go")


@fault()
def r28_another_device_adds_a_case_that_is_late(make):
    desktop = make()
    desktop.start_stub()
    seed(desktop, "2027-03-30")
    path = the_case(desktop)
    text = path.read_text(encoding="utf-8")
    path.unlink()
    desktop.start_agent()
    wait_for(lambda: desktop.agent_property("ServerName") == "stub", "the server")
    put(path, text)
    wait_for(lambda: alerts(desktop), "the reminder")
    assert "was Tuesday, March 30, 2027, 6 days ago" in alerts(desktop)[0][4]


@fault(most=0)
def r31_a_click_starts_the_window(make):
    desktop = make()
    desktop.start_dunst()
    offer_window(desktop)
    case = seed(desktop, None)
    denial = desktop.add_denial(case, "2027-04-12")
    desktop.start_agent()
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    desktop.run("dunstctl", "action", "0")
    wait_for(lambda: desktop.stub_log("ActivateAction"), "the window to be started")
    assert desktop.stub_log("ActivateAction")[0][:2] == ["open-record", [[case, denial]]]


def offer_window(desktop):
    desktop.offer("window", "[D-BUS Service]\nName=org.recourse.Recourse\n"
                  f"Exec={desktop.stub_command()} --window\n")


@fault()
def r31_a_click_after_the_case_was_deleted(make):
    """The window says that the record is gone; the agent does not decide that."""
    desktop = make()
    desktop.start_stub()
    offer_window(desktop)
    seed(desktop, "2027-04-12")
    desktop.start_agent()
    wait_for(desktop.marks, "the reminder")
    the_case(desktop).unlink()
    desktop.stub_call("Act", 1, "default")
    wait_for(lambda: desktop.stub_log("ActivateAction"), "the window to be started")
    assert desktop.stub_log("ActivateAction")[0][0] == "open-record"


@fault()
def r31_tomorrow_needs_no_window(make):
    desktop = make()
    desktop.start_stub()
    seed(desktop, "2027-04-12")
    desktop.start_agent()
    wait_for(desktop.marks, "the reminder")
    desktop.stub_call("Act", 1, "snooze")
    wait_for(lambda: desktop.agent_property("Snoozed"), "it to be put off")
    assert desktop.agent_property("NextCheck") == "2027-04-06T09:00:00-04:00"


@fault()
def r32_no_screen_at_first(make):
    """The agent runs from the first login on, on a terminal: no window is opened there."""
    desktop = make()
    desktop.start_stub("--window")
    seed(desktop, "2027-04-07")
    agent = desktop.start_agent("--started-by", "timer")
    wait_for(lambda: desktop.agent_property("Pending") == 1, "the reminder to be pending")
    desktop.wait_a_few_checks()
    assert desktop.stub_log("ActivateAction") == []
    maps = pathlib.Path(f"/proc/{agent.pid}/maps").read_text(encoding="utf-8")
    assert "libgtk" not in maps and "libX11" not in maps
    desktop.run(desktop.reminders, "--started-by", "autostart")
    wait_for(lambda: desktop.stub_log("ActivateAction"), "the window, now that there is a screen")
    desktop.start_stub()
    wait_for(lambda: alerts(desktop), "the reminder")


@fault(due=many.CASES * many.TASKS)
def r34_ten_thousand_reminders_in_500_cases(make):
    desktop = make()
    desktop.start_stub()
    desktop.env["RECOURSE_TICK_MS"] = "60000"
    many.fill(desktop, CANARY)
    begin = time.monotonic()
    agent = desktop.start_agent()
    wait_for(lambda: alerts(desktop), "the summary")
    print(f"# shown {time.monotonic() - begin:.2f} s after the start")
    assert "10000 things are waiting" in alerts(desktop)[0][4].replace(",", "")
    wait_for(lambda: len(desktop.marks()) == many.CASES * many.TASKS, "the ledger")
    if "ASAN_OPTIONS" not in desktop.env or not is_sanitized(agent.pid):
        print(f"# memory {many.memory_kb(agent.pid)} kB")
        assert many.memory_kb(agent.pid) < 60 * 1024


def is_sanitized(pid):
    return "libasan" in pathlib.Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")


run_tests([
    r23_killed_between_the_answer_and_the_ledger,
    r25_ten_at_once_by_all_roads,
    r25_ten_at_once_without_a_bus,
    r26_it_crashes_twenty_times_and_the_timer_starts_it,
    r27_another_device_says_done,
    r28_another_device_adds_a_case_that_is_late,
    r31_a_click_starts_the_window,
    r31_a_click_after_the_case_was_deleted,
    r31_tomorrow_needs_no_window,
    r32_no_screen_at_first,
    r34_ten_thousand_reminders_in_500_cases,
])
