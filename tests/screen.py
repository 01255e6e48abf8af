# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as a person without a mouse has it: what a screen reader finds in it, and the keyboard."""

import pathlib
import subprocess
import tempfile
import time

import gi
from harness import wait_for

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def walk(node, depth=0):
    """All that is in a window, each before what is in it."""
    if node is None or depth > 40:
        return
    try:
        yield node
        for index in range(node.get_child_count()):
            yield from walk(node.get_child_at_index(index), depth + 1)
    except GLib.Error:
        return  # it went away while we looked


def name_of(node):
    try:
        name = node.get_name() or ""
    except GLib.Error:
        return ""
    # GTK 4.8 says the label of a button twice, the first time with the mark of its mnemonic.
    half = name[len(name) // 2 + 1:]
    return half if half and name.replace("_", "", 1) == f"{half} {half}" else name


def role_of(node):
    try:
        role = node.get_role_name() if node is not None else ""
    except GLib.Error:
        return ""
    return {"button": "push button"}.get(role, role)  # AT-SPI 2.56 calls it so


def pump():
    """Takes in what has happened on the screen."""
    while GLib.MainContext.default().iteration(False):
        pass


def is_in_state(node, state):
    try:
        return node.get_state_set().contains(state)
    except GLib.Error:
        return False


def press_keys(*keys):
    subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True, timeout=30)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True, timeout=60)


def active_title():
    """The title of the window that has the keyboard."""
    return subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True,
                          text=True, check=False, timeout=30).stdout.strip()


def start_window_manager():
    """Windows get the keyboard from it, if it is there before them. Returns its process."""
    manager = subprocess.Popen(["xfwm4", "--compositor=off"], stdout=subprocess.DEVNULL)
    wait_for(lambda: "window id" in
             subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True,
                            text=True, check=False, timeout=30).stdout, "the window manager")
    return manager


def take_picture(name):
    """What the screen shows when a test fails, to look at later."""
    path = pathlib.Path(tempfile.gettempdir()) / f"recourse-{name}"
    subprocess.run(["import", "-window", "root", str(path)], check=False, timeout=30)
    print(f"# A picture of the screen is in {path}", flush=True)


class Screen:
    def __init__(self, program):
        self.program = program
        self.focus = None
        self.listener = Atspi.EventListener.new(self.on_focus)
        self.listener.register("object:state-changed:focused")
        # A list that opens under the pointer would take what the pointer is on.
        subprocess.run(["xdotool", "mousemove", "0", "0"], check=True, timeout=30)

    def windows(self):
        desktop = Atspi.get_desktop(0)
        pump()
        desktop.clear_cache()  # what a name was before is of no use
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and name_of(application) == self.program:
                return [application.get_child_at_index(i)
                        for i in range(application.get_child_count())]
        return []

    def everything(self):
        for window in self.windows():
            yield from walk(window)

    def shows(self, text):
        return any(text in name_of(node) for node in self.everything())

    def wait_shows(self, text):
        wait_for(lambda: self.shows(text), f"“{text}” in the window")

    def wait_hides(self, text):
        wait_for(lambda: not self.shows(text), f"“{text}” to go away")

    def wait_window(self, title):
        """Until that window is there and the keyboard goes to it."""
        wait_for(lambda: active_title() == title and
                 any(name_of(window) == title for window in self.windows()),
                 f"the window “{title}”")

    def wait_one_window(self):
        """Until all windows over the first one are closed, and it has the keyboard again."""
        def look():
            windows = self.windows()
            return len(windows) == 1 and active_title() == name_of(windows[0])
        wait_for(look, "one window")

    def find(self, name, role=None):
        """The newest of what has this name: the windows on top come last."""
        def look():
            found = [node for node in self.everything() if name_of(node) == name and
                     (role is None or role_of(node) == role)]
            return found[-1] if found else None
        return wait_for(look, f"{role or 'something'} named “{name}”")

    def press(self, name):
        """As a screen reader presses a button: whatever there is of that name and can be pressed.
        GTK 4.18 calls some of them toggle buttons."""
        def look():
            nodes = [node for node in self.everything() if name_of(node) == name and
                     role_of(node).endswith("button") and
                     Atspi.Action.get_n_actions(node) > 0]
            return nodes[-1] if nodes else None
        Atspi.Action.do_action(wait_for(look, f"button “{name}”"), 0)

    def on_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def focused(self):
        """What has the focus, by its own name or the first one inside, and what it is."""
        pump()
        names = (name_of(node) for node in walk(self.focus))
        return next((name for name in names if name), ""), role_of(self.focus)

    def wait_focus(self, name):
        wait_for(lambda: name in self.focused()[0], f"the focus in “{name}”")

    def step(self, key):
        """Presses a key that moves the focus; whether it moved."""
        before = self.focus
        press_keys(key)
        end = time.monotonic() + 0.5
        while self.focus is before and time.monotonic() < end:
            pump()
            time.sleep(0.005)
        return self.focus is not before

    def go_to(self, name, role=None, most=150):
        """Moves the focus by keyboard until it is there: from group to group with Tab, from row to
        row with Down."""
        key = "Tab"
        for _ in range(most):
            found, what = self.focused()
            if found == name and role in (None, what):
                return
            moved = self.step(key)
            key = "Down" if moved and self.focused()[1] == "list item" else "Tab"
        raise AssertionError(f"{role or 'what is named'} “{name}” cannot be reached by keyboard; now in {self.focused()}")

    def type_into(self, name, text):
        """Goes into the entry of that name, writes over what is in it, and goes on."""
        self.go_to(name, "text")
        press_keys("ctrl+a", "BackSpace")
        type_text(text)
        press_keys("Tab")

    def choose_file(self, dialog, path):
        """Answers a file dialog by the path. It is set and not typed: while one types, GTK 4.18
        completes a whole name to that of a folder."""
        self.wait_window(dialog)
        press_keys("slash")
        self.enter_path(path)

    def save_file(self, dialog, path):
        """The same for a dialog that saves: it begins in its entry."""
        self.wait_window(dialog)
        self.enter_path(path)

    def enter_path(self, path):
        def look():
            return next((node for node in self.everything() if role_of(node) == "text" and
                         is_in_state(node, Atspi.StateType.FOCUSED)), None)
        Atspi.EditableText.set_text_contents(wait_for(look, "the entry of a path"), str(path))
        press_keys("Return")

    def read(self, name, role="text"):
        node = self.find(name, role)
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
