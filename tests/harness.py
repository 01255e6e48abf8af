# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests in Python share: waiting, a home of their own, and reporting as TAP."""

import atexit
import os
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

PATIENCE = 20  # seconds; far more than anything here takes, so that a slow machine does not fail


def wait_for(condition, what, seconds=PATIENCE):
    """Returns what condition () gives as soon as that is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s for {what}")


def private_home(name):
    """A folder that only this account can read, removed at the end, and the variables that make it
    the home of a program: nothing of the person who runs the tests is read or written."""
    home = pathlib.Path(tempfile.mkdtemp(prefix=f"recourse-{name}-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    environment = {"HOME": str(home), "LC_ALL": "C.UTF-8"}
    for variable, folder in (("XDG_RUNTIME_DIR", "run"), ("XDG_STATE_HOME", "state"),
                             ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"),
                             ("XDG_CACHE_HOME", "cache")):
        (home / folder).mkdir(mode=0o700)
        environment[variable] = str(home / folder)
    return home, environment


def run_tests(prefix, tests, call=lambda test: test(), steps=False,
              on_failure=lambda: None):
    """Runs the tests in their order and prints TAP. One that returns a text is skipped for that
    reason. One that fails does not end the others, unless they are steps that build on it."""
    failed = 0
    print(f"1..{len(tests)}", flush=True)
    for number, test in enumerate(tests, 1):
        name = f"/{prefix}/{test.__name__.replace('_', '-')}"
        try:
            reason = call(test)
            print(f"ok {number} {name}" + (f" # SKIP {reason}" if reason else ""), flush=True)
        except Exception:
            failed += 1
            on_failure()
            print("".join(f"# {line}\n" for line in traceback.format_exc().splitlines()), end="")
            print(f"not ok {number} {name}", flush=True)
            if steps:
                print("Bail out! The other steps build on this one.", flush=True)
                break
    sys.exit(1 if failed else 0)


def mode(path):
    return os.stat(path).st_mode & 0o777
