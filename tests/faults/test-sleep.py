# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer that sleeps over the moment at which a reminder is due. While it sleeps the wall clock
goes on, and what counts awake seconds does not: the process stands still and its clock is set."""

import signal

from faults import alerts, fault, run_tests, seed, wait_for

BEFORE = "2027-04-05T08:30:00-04:00"
AFTER = "2027-04-05T11:00:00-04:00"


def start(make):
    desktop = make()
    desktop.start_system_bus()
    desktop.set_clock(BEFORE)
    desktop.start_stub()
    seed(desktop)
    agent = desktop.start_agent()
    wait_for(lambda: desktop.agent_property("NextCheck") == "2027-04-05T09:00:00-04:00",
             "the first look")
    return desktop, agent


def sleep(desktop, agent):
    agent.send_signal(signal.SIGSTOP)
    desktop.set_clock(AFTER)
    agent.send_signal(signal.SIGCONT)


@fault()
def r3_nobody_tells_that_it_woke(make):
    desktop, agent = start(make)
    sleep(desktop, agent)
    wait_for(lambda: alerts(desktop), "the reminder, by the tick")


@fault()
def r4_logind_tells_that_it_woke(make):
    desktop, agent = start(make)
    desktop.says_asleep(True)
    sleep(desktop, agent)
    desktop.says_asleep(False)
    wait_for(lambda: alerts(desktop), "the reminder")


@fault()
def r5_logind_tells_only_that_it_falls_asleep(make):
    desktop, agent = start(make)
    desktop.says_asleep(True)
    sleep(desktop, agent)
    wait_for(lambda: alerts(desktop), "the reminder, by the tick")


run_tests([
    r3_nobody_tells_that_it_woke,
    r4_logind_tells_that_it_woke,
    r5_logind_tells_only_that_it_falls_asleep,
])
