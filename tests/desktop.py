# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop session of its own for each test: folders, a bus, a screen, a notification server."""

import contextlib
import datetime
import glob
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import gi
import harness
from harness import PATIENCE, private_home, wait_for

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

HERE = pathlib.Path(__file__).parent
DATA = HERE.parent / "data"

XFCE_SERVER = "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd"

# Nothing can be started through this bus but what a test offers.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def connect(socket):
    """None as long as nobody listens there."""
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
             Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    try:
        return Gio.DBusConnection.new_for_address_sync(f"unix:path={socket}", flags, None, None)
    except GLib.Error:
        return None


def kill_all_of(home):
    """What the bus and the screen started besides us would go on, and hold our output open."""
    for environment in pathlib.Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if f"HOME={home}".encode() in environment.read_bytes().split(b"\0"):
                os.kill(int(environment.parent.name), signal.SIGKILL)


class Desktop:
    def __init__(self, recoursectl, reminders, now="2027-04-05T10:00:00-04:00", bus=True):
        self.recoursectl = recoursectl
        self.reminders = reminders
        self.children = []
        self.connection = None
        self.system = None
        self.preload = []
        self.agent = None
        self.root, home = private_home("desktop")
        self.env = home | {
            name: os.environ[name]
            for name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS",
                         "G_DEBUG", "MALLOC_CHECK_")
            if name in os.environ
        }
        self.env.update(TZ="America/New_York", GSETTINGS_BACKEND="keyfile", GIO_USE_VFS="local",
                        RECOURSE_NOW=now, RECOURSE_TICK_MS="200",
                        DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={self.root}/run/system-bus")
        self.ledger = self.root / "state/recourse/reminders.json"
        self.cases = self.root / "data/recourse/cases"
        if bus:
            self.start_bus()

    # Processes

    def words(self, command):
        """Only our own programs get the false clock."""
        words = [str(word) for word in command]
        ours = [i for i, word in enumerate(words) if word in (self.recoursectl, self.reminders)]
        if self.preload and ours:
            words[ours[0]:ours[0]] = ["env", *self.preload]
        return words

    def spawn(self, *command, **options):
        child = subprocess.Popen(self.words(command), env=self.env, **options)
        self.children.append(child)
        return child

    def run(self, *command):
        return subprocess.run(self.words(command), env=self.env, text=True,
                              capture_output=True, timeout=60, check=False)

    def kill(self, child, how=signal.SIGKILL):
        child.send_signal(how)
        child.wait(PATIENCE)

    def close(self):
        for connection in (self.connection, self.system):
            if connection is not None:
                connection.close_sync(None)
        for child in reversed(self.children):
            if child.poll() is None:
                child.send_signal(signal.SIGCONT)
                child.kill()
                child.wait()
        kill_all_of(self.root)
        shutil.rmtree(self.root, ignore_errors=True)

    # The session

    def start_daemon(self, socket):
        """A bus of its own, and a connection to it."""
        config = self.root / f"{socket.name}.conf"
        services = self.root / "services"
        services.mkdir(exist_ok=True)
        config.write_text(BUS_CONFIG.format(socket=socket, services=services), encoding="utf-8")
        self.spawn("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile",
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return wait_for(lambda: connect(socket), "the bus")

    def start_bus(self):
        socket = self.root / "run/bus"
        self.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        self.connection = self.start_daemon(socket)

    def start_system_bus(self):
        """One without anything on it but what the test says in the name of logind and timedated."""
        self.system = self.start_daemon(self.root / "run/system-bus")
        for name in ("org.freedesktop.login1", "org.freedesktop.timedate1"):
            self.system.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                  "org.freedesktop.DBus", "RequestName",
                                  GLib.Variant("(su)", (name, 0)), None,
                                  Gio.DBusCallFlags.NONE, -1, None)

    def system_says(self, path, interface, signal, arguments):
        self.system.emit_signal(None, path, interface, signal, arguments)
        self.system.flush_sync(None)

    def says_asleep(self, begins):
        self.system_says("/org/freedesktop/login1", "org.freedesktop.login1.Manager",
                         "PrepareForSleep", GLib.Variant("(b)", (begins,)))

    def start_screen(self):
        read, write = os.pipe()
        self.spawn("Xvfb", "-displayfd", write, "-screen", "0", "800x600x24", "-nolisten", "tcp",
                   pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise AssertionError("Xvfb did not start")
        self.env["DISPLAY"] = ":" + number

    def call(self, name, path, interface, method, arguments=None, timeout=10000):
        reply = self.connection.call_sync(name, path, interface, method, arguments, None,
                                          Gio.DBusCallFlags.NO_AUTO_START, timeout, None)
        return reply.unpack()

    def has_owner(self, name):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         "NameHasOwner", GLib.Variant("(s)", (name,)))[0]

    def wait_for_name(self, name, owned=True):
        wait_for(lambda: self.has_owner(name) == owned, f"{name} on the bus: {owned}")

    # Notification servers

    def start_dunst(self, markup="full"):
        if "DISPLAY" not in self.env:
            self.start_screen()
        config = self.root / "dunstrc"
        config.write_text(f"[global]\n    idle_threshold = 0\n    markup = {markup}\n",
                          encoding="utf-8")
        dunst = self.spawn("dunst", "-config", config, stderr=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL)
        self.wait_for_name("org.freedesktop.Notifications")
        return dunst

    def dunst_count(self, which="displayed"):
        return int(self.run("dunstctl", "count", which).stdout)

    def dunst_texts(self):
        """Closes what is displayed, for dunst tells the text only of what is over."""
        self.run("dunstctl", "close-all")
        wait_for(lambda: self.dunst_count() == 0, "dunst to close all")
        entries = json.loads(self.run("dunstctl", "history").stdout)["data"][0]
        return [{name: value["data"] for name, value in entry.items()} for entry in entries]

    def start_xfce(self):
        if "DISPLAY" not in self.env:
            self.start_screen()
        server = self.spawn(XFCE_SERVER, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.wait_for_name("org.freedesktop.Notifications")
        return server

    def start_stub(self, *options):
        """The scripted server: it writes down what it is told."""
        stub = self.spawn(sys.executable, HERE / "stub.py", self.root / "stub.log", *options)
        name = "org.recourse.Recourse" if "--window" in options else "org.freedesktop.Notifications"
        self.wait_for_name(name)
        return stub

    def offer_stub(self):
        """Lets the bus start the scripted server when somebody asks for it."""
        self.offer("stub", "[D-BUS Service]\nName=org.freedesktop.Notifications\n"
                   f"Exec={self.stub_command()}\n")

    def stub_command(self):
        return f"{sys.executable} {HERE / 'stub.py'} {self.root / 'stub.log'}"

    def offer(self, name, text):
        (self.root / f"services/{name}.service").write_text(text, encoding="utf-8")
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "ReloadConfig")

    def stub_log(self, method):
        path = self.root / "stub.log"
        if not path.exists():
            return []
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return [line["arguments"] for line in lines if line["method"] == method]

    def stub_call(self, method, *arguments):
        types = "(" + "".join("u" if isinstance(value, int) else "s" for value in arguments) + ")"
        self.call("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                  "org.recourse.Test", method, GLib.Variant(types, arguments))

    # Recourse

    def ctl(self, *words):
        result = self.run(self.recoursectl, *words)
        if result.returncode != 0:
            raise AssertionError(f"recoursectl {words}: {result.stderr}")
        return result.stdout.strip()

    def new_case(self, title="Ketamine for Maria", deadline="2027-04-12"):
        """A case with a denial whose letter prints @deadline; None: with nothing due."""
        case = self.ctl("new", title)
        self.ctl("add", case, "plan", "insurer=Aetna", "source=employer", "funding=self-funded")
        if deadline is not None:
            self.add_denial(case, deadline)
        return case

    def add_denial(self, case, deadline):
        return self.ctl("add", case, "denial", "notice_date=2026-11-02",
                        "notice_received=2026-11-05", "stage=postservice",
                        f"letter_deadline={deadline}")

    def once(self):
        return self.run(self.reminders, "--once")

    def start_agent(self, *options, under=()):
        """@under: the words of a command that runs another."""
        log = (self.root / "agent.log").open("a")
        agent = self.agent = self.spawn(*under, self.reminders, *options, stdout=log, stderr=log)
        if "DBUS_SESSION_BUS_ADDRESS" in self.env:
            self.wait_for_name("org.recourse.Recourse.Reminders")
        return agent

    def set_clock(self, moment):
        """From now on a clock that runs, instead of one that stands still. Called again it sets the
        clock also of the agent that runs. What counts awake seconds goes on as before."""
        ahead = datetime.datetime.fromisoformat(moment).timestamp() - time.time()
        written = self.root / "clock.new"
        written.write_text(f"{ahead:+.3f}\n", encoding="utf-8")
        written.rename(self.root / "clock")
        self.env.pop("RECOURSE_NOW", None)
        (library,) = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
        self.env.update(FAKETIME_TIMESTAMP_FILE=str(self.root / "clock"), FAKETIME_NO_CACHE="1",
                        FAKETIME_DONT_FAKE_MONOTONIC="1", NO_FAKE_STAT="1")
        self.preload = [f"LD_PRELOAD={library}"]
        if "ASAN_OPTIONS" in self.env and "link_order" not in self.env["ASAN_OPTIONS"]:
            self.env["ASAN_OPTIONS"] += ":verify_asan_link_order=0"

    def offer_agent(self):
        """Lets the bus start the agent, by the file that is installed."""
        text = (DATA / "org.recourse.Recourse.Reminders.service.in").read_text(encoding="utf-8")
        self.offer("agent", text.replace("@bindir@", str(pathlib.Path(self.reminders).parent)))

    def agent_call(self, method, *texts):
        arguments = GLib.Variant("(" + "s" * len(texts) + ")", texts)
        return self.call("org.recourse.Recourse.Reminders", "/org/recourse/Recourse/Reminders",
                         "org.recourse.Recourse.Reminders", method, arguments)

    def agent_property(self, name):
        arguments = GLib.Variant("(ss)", ("org.recourse.Recourse.Reminders", name))
        return self.call("org.recourse.Recourse.Reminders", "/org/recourse/Recourse/Reminders",
                         "org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def agent_pid(self):
        """Of whoever has the name, also if something else started it."""
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         "GetConnectionUnixProcessID",
                         GLib.Variant("(s)", ("org.recourse.Recourse.Reminders",)))[0]

    def agent_said(self):
        return (self.root / "agent.log").read_text(encoding="utf-8")

    def wait_a_few_checks(self):
        """Time for several ticks, and for whatever they start."""
        time.sleep(1.2)

    def marks(self):
        if not self.ledger.exists():
            return []
        return json.loads(self.ledger.read_text(encoding="utf-8"))["marks"]

    def allow_details(self):
        """What the window's switch does. The schema is compiled where the test can reach it."""
        schemas = self.root / "schemas"
        schemas.mkdir()
        subprocess.run(["glib-compile-schemas", f"--targetdir={schemas}", str(DATA)], check=True)
        self.env["GSETTINGS_SCHEMA_DIR"] = str(schemas)
        keyfile = self.root / "config/glib-2.0/settings/keyfile"
        keyfile.parent.mkdir(parents=True)
        keyfile.write_text("[org/recourse/Recourse]\nnotification-details=true\n", encoding="utf-8")


def run_tests(tests):
    """Runs functions that take a Desktop factory; names after the programs choose some of them."""
    recoursectl, reminders = sys.argv[1:3]
    only = sys.argv[3:]

    def call(test):
        with contextlib.ExitStack() as stack:

            def make(**options):
                desktop = Desktop(recoursectl, reminders, **options)
                stack.callback(desktop.close)
                return desktop

            return test(make)

    harness.run_tests("reminders", [test for test in tests if not only or test.__name__ in only],
                      call)
