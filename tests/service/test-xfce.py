# SPDX-License-Identifier: GPL-3.0-or-later
"""The reminders with another real server than dunst: xfce4-notifyd."""

import os

from desktop import XFCE_SERVER, run_tests, wait_for


def shows_one_and_no_second(make):
    if not os.path.exists(XFCE_SERVER):
        return "xfce4-notifyd is not installed"
    desktop = make()
    desktop.start_xfce()
    desktop.new_case()
    assert "April 12" in desktop.once().stdout
    assert len(desktop.marks()) == 1
    assert desktop.once().stdout == ""
    return None


def raises_again_once_after_a_kill(make):
    if not os.path.exists(XFCE_SERVER):
        return "xfce4-notifyd is not installed"
    desktop = make()
    server = desktop.start_xfce()
    desktop.new_case()
    desktop.start_agent()
    wait_for(lambda: desktop.marks(), "the reminder")
    assert desktop.agent_property("ServerName") == "Xfce Notify Daemon"
    desktop.kill(server)
    desktop.wait_for_name("org.freedesktop.Notifications", owned=False)
    desktop.start_xfce()
    wait_for(lambda: desktop.marks()[0]["shown"][0].get("again"), "the reminder again")
    return None


run_tests([shows_one_and_no_second, raises_again_once_after_a_kill])
