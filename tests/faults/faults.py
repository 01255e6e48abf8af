# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold after every fault, and a desktop on which to look for it.

O1  nothing lost: what was due was told by a notification that a server took, or is pending
O2  no useless repeat: no more alerts than the fault explains
O5  quiet: the patient's name is in the case and nowhere else; nobody else can read a file
O6  alive: the agent runs, answers, says nothing, and holds no more files open than it needs
"""

import functools
import os

import desktop as desktops
from desktop import wait_for

CANARY = "Zebedee Canary"
ALLOWED = ("data/recourse/cases", "state/recourse/versions")
OWN = ("data/recourse", "state/recourse", "run/recourse")
MOST_FILES = 40


def alerts(desktop):
    """What servers took, other than the quiet change of a text. Each has the arguments of Notify."""
    return [call for call in desktop.stub_log("Notify") if call[1] == 0]


def tells_all(desktop, due):
    told = {mark["occurrence"] for mark in desktop.marks() if mark["shown"]}
    return len(told) + desktop.agent_property("Pending") >= due


def check_quiet(root):
    for folder, _folders, files in os.walk(root):
        inside = os.path.relpath(folder, root)
        for name in files:
            path = os.path.join(folder, name)
            assert CANARY not in name, path
            if os.path.isfile(path) and not inside.startswith(ALLOWED):
                with open(path, "rb") as file:
                    assert CANARY.encode() not in file.read(), f"{path} names the patient"
            if inside.startswith(OWN):
                assert os.lstat(path).st_mode & 0o077 == 0, f"others may read {path}"
                assert os.lstat(folder).st_mode & 0o077 == 0, f"others may read {folder}"


def check_alive(desktop):
    assert desktop.agent.poll() is None, "the agent ended"
    desktop.agent_call("Check")
    files = os.listdir(f"/proc/{desktop.agent.pid}/fd")
    assert len(files) <= MOST_FILES, f"{len(files)} files are open"


def check(desktop, due=1, most=1):
    """@due: how many occurrences were due; @most: how many alerts the fault explains."""
    wait_for(lambda: tells_all(desktop, due), "everything that was due")  # O1
    desktop.wait_a_few_checks()
    count = len(alerts(desktop))
    assert count <= most, f"{count} alerts, {most} explained: {alerts(desktop)}"  # O2
    check_quiet(desktop.root)  # O5
    check_alive(desktop)  # O6


def fault(due=1, most=1):
    """A fault: a function that is given what makes desktops and leaves each with an agent that runs
    and a bus. What must hold is checked when it returns."""

    def decorate(test):

        @functools.wraps(test)
        def run(make):
            made = []

            def make_one(**options):
                made.append(make(**options))
                return made[-1]

            reason = test(make_one)
            if reason is None:
                for desktop in made:
                    check(desktop, due, most)
            return reason

        return run

    return decorate


def seed(desktop, deadline="2027-05-05", **details):
    """The patient's case, whose next reminder comes at 9 o'clock of 2027-04-05, 30 days before."""
    return desktop.new_case(title=CANARY, deadline=deadline, **details)


def run_tests(tests):
    desktops.run_tests(tests)
