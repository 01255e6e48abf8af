# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification server, or a window, that does as it is told and writes down what it hears.

usage: stub.py LOG [--window] [--no-markup] [--no-actions] [--refuse N] [--keep N]

Besides the interface of notifications it has org.recourse.Test: Close (id, reason), Act (id, action).
"""

import argparse
import json

from gi.repository import Gio, GLib

NOTIFICATIONS = """
<node>
  <interface name="org.freedesktop.Notifications">
    <method name="Notify">
      <arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/>
      <arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="as"/>
      <arg direction="in" type="a{sv}"/><arg direction="in" type="i"/>
      <arg direction="out" type="u"/>
    </method>
    <method name="CloseNotification"><arg direction="in" type="u"/></method>
    <method name="GetCapabilities"><arg direction="out" type="as"/></method>
    <method name="GetServerInformation">
      <arg direction="out" type="s"/><arg direction="out" type="s"/>
      <arg direction="out" type="s"/><arg direction="out" type="s"/>
    </method>
    <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
    <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  </interface>
  <interface name="org.recourse.Test">
    <method name="Close"><arg direction="in" type="u"/><arg direction="in" type="u"/></method>
    <method name="Act"><arg direction="in" type="u"/><arg direction="in" type="s"/></method>
  </interface>
</node>
"""

WINDOW = """
<node>
  <interface name="org.freedesktop.Application">
    <method name="ActivateAction">
      <arg direction="in" type="s"/><arg direction="in" type="av"/>
      <arg direction="in" type="a{sv}"/>
    </method>
  </interface>
</node>
"""


class Stub:
    def __init__(self, options):
        self.options = options
        self.last_id = 0
        self.shown = []
        self.refuse = options.refuse

    def write(self, method, arguments):
        with open(self.options.log, "a", encoding="utf-8") as log:
            log.write(json.dumps({"method": method, "arguments": arguments}) + "\n")

    def notify(self, invocation, arguments):
        if self.refuse > 0:
            self.refuse -= 1
            self.write("Refused", arguments)
            invocation.return_dbus_error("org.freedesktop.Notifications.Error.Excess", "too many")
            return
        self.write("Notify", arguments)
        if arguments[1] == 0:
            self.last_id += 1
            self.shown.append(self.last_id)
            if 0 < self.options.keep < len(self.shown):
                oldest = GLib.Variant("(uu)", (self.shown.pop(0), 1))
                self.emit(invocation.get_connection(), "NotificationClosed", oldest)
        invocation.return_value(GLib.Variant("(u)", (arguments[1] or self.last_id,)))

    def emit(self, connection, signal, value):
        connection.emit_signal(None, "/org/freedesktop/Notifications",
                               "org.freedesktop.Notifications", signal, value)

    def on_call(self, connection, _sender, _path, _interface, method, parameters, invocation):
        arguments = parameters.unpack()
        if method == "Notify":
            self.notify(invocation, arguments)
        elif method == "GetCapabilities":
            names = ["body"] + ([] if self.options.no_markup else ["body-markup"])
            names += [] if self.options.no_actions else ["actions"]
            invocation.return_value(GLib.Variant("(as)", (names,)))
        elif method == "GetServerInformation":
            invocation.return_value(GLib.Variant("(ssss)", ("stub", "test", "1", "1.2")))
        else:
            self.write(method, arguments)
            if method == "CloseNotification":
                self.emit(connection, "NotificationClosed", GLib.Variant("(uu)", (arguments[0], 3)))
            elif method == "Close":
                self.emit(connection, "NotificationClosed", GLib.Variant("(uu)", arguments))
            elif method == "Act":
                self.emit(connection, "ActionInvoked", GLib.Variant("(us)", arguments))
            invocation.return_value(None)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("log")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--no-markup", action="store_true")
    parser.add_argument("--no-actions", action="store_true")
    parser.add_argument("--refuse", type=int, default=0)
    parser.add_argument("--keep", type=int, default=0,
                        help="closes the oldest when there are more, as GNOME does; 0: never")
    options = parser.parse_args()
    stub = Stub(options)
    name, path, xml = (("org.recourse.Recourse", "/org/recourse/Recourse", WINDOW)
                       if options.window else
                       ("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                        NOTIFICATIONS))

    def on_bus(connection, _name):
        for interface in Gio.DBusNodeInfo.new_for_xml(xml).interfaces:
            connection.register_object(path, interface, stub.on_call, None, None)

    Gio.bus_own_name(Gio.BusType.SESSION, name, Gio.BusNameOwnerFlags.NONE, on_bus, None, None)
    GLib.MainLoop().run()


main()
