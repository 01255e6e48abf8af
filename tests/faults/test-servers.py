# SPDX-License-Identifier: GPL-3.0-or-later
"""Notification servers that are not there, hang, die, refuse, or show nothing: dunst, xfce4-notifyd
and a scripted one."""

import html
import os
import signal
import subprocess
import time

from desktop import GLib, XFCE_SERVER
from faults import CANARY, alerts, fault, run_tests, seed, wait_for

NOTIFICATIONS = "org.freedesktop.Notifications"
NEVER_THERE = "#!/bin/sh\necho started >> {root}/starts\nexec sleep 1000\n"
XFCONF = "/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd"


def answers_at_once(desktop):
    """No call to a server may hold up the agent; a second is for a computer that is busy."""
    before = time.monotonic()
    desktop.agent_property("Pending")
    assert time.monotonic() - before < 1, "the agent did not answer"


def pending(desktop):
    wait_for(lambda: desktop.agent_property("Pending") == 1, "the reminder to be pending")


def notify_as_another(desktop, text):
    """What another program shows; returns the id that the server gave it."""
    arguments = GLib.Variant("(susssasa{sv}i)", ("another", 0, "", text, "", [], {}, 0))
    return desktop.call(NOTIFICATIONS, "/org/freedesktop/Notifications", NOTIFICATIONS, "Notify",
                        arguments)[0]


@fault()
def r15_no_server_at_all(make):
    desktop = make()
    seed(desktop, "2027-04-12")
    desktop.start_agent()
    pending(desktop)
    answers_at_once(desktop)
    desktop.start_stub()
    wait_for(lambda: alerts(desktop), "the reminder")


@fault()
def r16_a_server_that_never_comes_up(make):
    """The bus starts it, once in ten minutes, and it never takes its name. What presses is then said
    by the window, once."""
    desktop = make()
    script = desktop.root / "never.sh"
    script.write_text(NEVER_THERE.format(root=desktop.root), encoding="utf-8")
    script.chmod(0o700)
    desktop.offer("never", f"[D-BUS Service]\nName={NOTIFICATIONS}\nExec={script}\n")
    desktop.start_stub("--window")
    desktop.env["DISPLAY"] = ":0"
    seed(desktop, "2027-04-07")
    desktop.start_agent()
    while not desktop.stub_log("ActivateAction"):
        answers_at_once(desktop)
        time.sleep(0.05)
    assert desktop.stub_log("ActivateAction") == [["open-agenda", [], {}]]
    desktop.wait_a_few_checks()
    assert len(desktop.stub_log("ActivateAction")) == 1, "the window was opened again"
    assert (desktop.root / "starts").read_text(encoding="utf-8") == "started\n"
    desktop.start_stub()
    wait_for(lambda: alerts(desktop), "the reminder")


@fault(most=0)
def r17_a_server_that_hangs(make):
    desktop = make()
    dunst = desktop.start_dunst()
    desktop.start_agent()
    wait_for(lambda: desktop.agent_property("ServerName") == "dunst", "the server")
    dunst.send_signal(signal.SIGSTOP)
    seed(desktop, "2027-04-12")
    pending(desktop)
    for _ in range(30):
        answers_at_once(desktop)
        time.sleep(0.1)
    dunst.send_signal(signal.SIGCONT)
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    desktop.wait_a_few_checks()
    assert desktop.dunst_count() == 1


def a_server_that_is_killed(make, start):
    """While nobody looks, another program gets the number that ours had before."""
    desktop = make()
    server = start(desktop)
    seed(desktop, "2027-04-12")
    agent = desktop.start_agent()
    wait_for(desktop.marks, "the reminder")
    agent.send_signal(signal.SIGSTOP)
    desktop.kill(server)
    desktop.wait_for_name(NOTIFICATIONS, owned=False)
    start(desktop)
    other = notify_as_another(desktop, "not ours")
    agent.send_signal(signal.SIGCONT)
    wait_for(lambda: desktop.marks()[0]["shown"][0].get("again"), "the reminder again")
    desktop.wait_a_few_checks()
    assert notify_as_another(desktop, "nor this") == other + 2, "it was not one new notification"
    return desktop


@fault(most=0)
def r18_dunst_is_killed(make):
    desktop = a_server_that_is_killed(make, lambda desktop: desktop.start_dunst())
    assert sorted(text["summary"] for text in desktop.dunst_texts()) == [
        "Recourse", "nor this", "not ours"]


@fault(most=0)
def r18_xfce_is_killed(make):
    if not os.path.exists(XFCE_SERVER):
        return "xfce4-notifyd is not installed"
    a_server_that_is_killed(make, lambda desktop: desktop.start_xfce())
    return None


@fault()
def r19_a_server_that_refuses(make):
    desktop = make()
    desktop.start_stub("--refuse", "2")
    seed(desktop, "2027-04-12")
    begin = time.monotonic()
    desktop.start_agent()
    wait_for(lambda: len(desktop.stub_log("Refused")) == 1, "the first refusal")
    assert desktop.marks() == []
    wait_for(lambda: alerts(desktop), "the reminder")
    assert time.monotonic() - begin > 5, "the server was pestered"


def closed_for(make, reason):
    desktop = make()
    desktop.set_clock("2027-04-05T10:00:00-04:00")
    desktop.start_stub()
    seed(desktop, "2027-04-12")
    desktop.start_agent()
    wait_for(desktop.marks, "the reminder")
    if reason != 0:
        desktop.stub_call("Close", 1, reason)
    if reason == 2:
        wait_for(lambda: desktop.marks()[0]["shown"][0].get("seen"), "the mark")
    desktop.wait_a_few_checks()
    assert desktop.marks()[0]["shown"][0].get("seen", False) == (reason == 2), reason
    desktop.set_clock("2027-04-09T10:00:00-04:00")
    wait_for(lambda: len(alerts(desktop)) == 2, f"the next step after reason {reason}")
    for case in desktop.cases.glob("*.json"):
        assert '"acknowledgement"' not in case.read_text(encoding="utf-8")


@fault(most=2)
def r20_whyever_it_is_closed_it_is_not_done(make):
    """1 expired, 2 by the reader, 3 by a call, 4 not told; and a server that tells nothing."""
    for reason in range(5):
        closed_for(make, reason)


@fault(most=0)
def r21_dunst_is_paused(make):
    desktop = make()
    desktop.start_dunst()
    desktop.run("dunstctl", "set-paused", "true")
    desktop.set_clock("2027-04-05T10:00:00-04:00")
    seed(desktop, "2027-04-12")
    desktop.start_agent()
    wait_for(lambda: desktop.dunst_count("waiting") == 1, "dunst to take it")
    wait_for(desktop.marks, "the mark")
    desktop.set_clock("2027-04-09T10:00:00-04:00")
    wait_for(lambda: len(desktop.marks()[0]["shown"]) == 2, "the next step")
    assert not any(shown.get("seen") for shown in desktop.marks()[0]["shown"])
    desktop.run("dunstctl", "set-paused", "false")
    wait_for(lambda: desktop.dunst_count() == 1, "one reminder on the screen")


@fault(most=0)
def r21_xfce_must_not_disturb(make):
    if not os.path.exists(XFCE_SERVER) or not os.path.exists(XFCONF):
        return "xfce4-notifyd or xfconfd is not installed"
    desktop = make()
    desktop.offer("xfconf", f"[D-BUS Service]\nName=org.xfce.Xfconf\nExec={XFCONF}\n")
    subprocess.run(["xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-n", "-t",
                    "bool", "-s", "true"], env=desktop.env, check=True)
    desktop.start_xfce()
    desktop.set_clock("2027-03-13T10:00:00-05:00")  # a month before: not critical
    seed(desktop, "2027-04-12")
    desktop.start_agent()
    wait_for(desktop.marks, "xfce4-notifyd to take it")
    desktop.set_clock("2027-03-29T10:00:00-04:00")
    wait_for(lambda: len(desktop.marks()[0]["shown"]) == 2, "the next step")
    assert not any(shown.get("seen") for shown in desktop.marks()[0]["shown"])
    return None


@fault(due=4)
def r22_four_at_once_on_a_server_that_keeps_three(make):
    desktop = make()
    desktop.start_stub("--keep", "3")
    for _ in range(4):
        seed(desktop, "2027-04-12")
    desktop.start_agent()
    wait_for(lambda: len(desktop.marks()) == 4, "the summary")
    assert "4 things are waiting for you." in alerts(desktop)[0][4]
    assert desktop.stub_log("CloseNotification") == []


NASTY = "<b>&\"'</b> %s%n \\n 👩\u200d👧 \u202eשלום\u202c e\u0301 " + "long " * 2000


def details_of_a_nasty_case(make, *options):
    desktop = make()
    desktop.allow_details()
    desktop.start_stub(*options)
    desktop.new_case(title=NASTY, deadline="2027-04-12")
    desktop.start_agent()
    wait_for(lambda: alerts(desktop), "the reminder")
    (call,) = alerts(desktop)
    assert len(call[3]) <= 101, call[3]
    return call[4]


@fault()
def r30_nasty_text_for_a_server_that_reads_markup(make):
    body = details_of_a_nasty_case(make)
    assert body.startswith("&lt;b&gt;&amp;") and "<" not in body, body
    assert len(html.unescape(body)) <= 1001 and body.endswith("…"), body


@fault()
def r30_nasty_text_for_a_server_that_reads_none(make):
    body = details_of_a_nasty_case(make, "--no-markup")
    assert body.startswith("<b>&\"'</b> %s%n \\n 👩\u200d👧") and "&amp;" not in body, body
    assert len(body) <= 1001 and body.endswith("…"), body


def nasty_on_dunst(make, markup):
    desktop = make()
    desktop.start_dunst(markup=markup)
    desktop.allow_details()
    desktop.new_case(title=NASTY, deadline="2027-04-12")
    desktop.start_agent()
    wait_for(lambda: desktop.dunst_count() == 1, "the reminder")
    return desktop.dunst_texts()[0]["body"]


@fault(most=0)
def r30_nasty_text_on_dunst(make):
    assert "&lt;b&gt;" in nasty_on_dunst(make, "full")


@fault(most=0)
def r30_nasty_text_on_dunst_without_markup(make):
    assert "&lt;" not in nasty_on_dunst(make, "no")


@fault()
def r30_a_case_that_is_no_utf_8(make):
    """It cannot be read any more: the reminder comes from the ledger and says so."""
    desktop = make()
    seed(desktop, "2027-04-12")
    agent = desktop.start_agent()
    pending(desktop)
    (case,) = desktop.cases.glob("*.json")
    case.write_bytes(case.read_bytes().replace(CANARY.encode(), b"\xff\xfe"))
    desktop.start_stub()
    wait_for(lambda: alerts(desktop), "the reminder")
    wait_for(lambda: "cannot be read" in desktop.stub_log("Notify")[-1][4], "it to say so")
    assert agent.poll() is None


run_tests([
    r15_no_server_at_all,
    r16_a_server_that_never_comes_up,
    r17_a_server_that_hangs,
    r18_dunst_is_killed,
    r18_xfce_is_killed,
    r19_a_server_that_refuses,
    r20_whyever_it_is_closed_it_is_not_done,
    r21_dunst_is_paused,
    r21_xfce_must_not_disturb,
    r22_four_at_once_on_a_server_that_keeps_three,
    r30_nasty_text_for_a_server_that_reads_markup,
    r30_nasty_text_for_a_server_that_reads_none,
    r30_nasty_text_on_dunst,
    r30_nasty_text_on_dunst_without_markup,
    r30_a_case_that_is_no_utf_8,
])
