# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reminders cost while nothing happens: memory, wake-ups and processor time of the agent,
with one case and with 10,000 reminders in 500. It takes two minutes; nothing here fails."""

import os
import pathlib
import re
import sys
import time

import many
from desktop import Desktop, wait_for

MINUTE = 61  # seconds, with one tick in them
CHECKS = 10


def processor_ms(pid):
    words = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def wake_ups(desktop):
    """How often it left the waiting for something to happen."""
    return len((desktop.root / "polls").read_text(encoding="utf-8").splitlines())


def print_row(what, value, unit):
    print(f"{what:<48} {value:>10.1f} {unit}", flush=True)


def rest(desktop, name):
    pid = desktop.agent_pid()
    time.sleep(5)  # until all that was begun is over
    before = wake_ups(desktop), processor_ms(pid)
    time.sleep(MINUTE)
    print_row(f"{name}: memory at rest", many.memory_kb(pid) / 1024, "MB")
    print_row(f"{name}: wake-ups in a minute", wake_ups(desktop) - before[0], "")
    print_row(f"{name}: processor in a minute", processor_ms(pid) - before[1], "ms")
    before = processor_ms(pid)
    for _ in range(CHECKS):
        desktop.agent_call("Check")
    print_row(f"{name}: processor for a check", (processor_ms(pid) - before) / CHECKS, "ms")


def start(fill):
    desktop = Desktop(*sys.argv[1:3])
    desktop.env.pop("RECOURSE_TICK_MS")
    desktop.start_stub()
    fill(desktop)
    begin = time.monotonic()
    desktop.start_agent(under=["strace", "-f", "-qq", "-e", "trace=poll,ppoll", "-o",
                               desktop.root / "polls"])
    wait_for(lambda: desktop.stub_log("Notify"), "the reminder", seconds=120)
    return desktop, time.monotonic() - begin


def measure(name, fill):
    desktop, seconds = start(fill)
    try:
        print_row(f"{name}: from the start to the reminder", seconds, "s")
        rest(desktop, name)
    finally:
        desktop.close()


measure("one case", lambda desktop: desktop.new_case())
measure("10,000 reminders", many.fill)
