# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls recoursectl on a folder of its own, and prints test cases as TAP."""

import hashlib
import json
import os
import pathlib
import subprocess
import sys

from harness import private_home, run_tests

CONTROL = sys.argv[1]
SOURCE = pathlib.Path(sys.argv[2])
HOME, HOME_ENV = private_home("cli")
CASES = HOME / "cases"
ENV = dict(os.environ, **HOME_ENV, RECOURSE_CASES=str(CASES),
           RECOURSE_STATE_DIR=str(HOME / "state"), RECOURSE_NOW="2026-11-23T09:40:00-05:00")
CASE = '{"format": 1, "id": "0b2c7a52-1111-4000-8000-000000000001", "title": "T"%s}'


def call(*words, cases=CASES, **environment):
    return subprocess.run([CONTROL, *words], capture_output=True, text=True, timeout=60,
                          env=dict(ENV, RECOURSE_CASES=str(cases), **environment), errors="replace",
                          preexec_fn=lambda: os.umask(0))


def done(*words):
    result = call(*words)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def refused(*words, says, code=1):
    before = fingerprint()
    result = call(*words)
    assert result.returncode == code, f"exit {result.returncode}: {result.stderr}"
    assert result.stderr.startswith("recoursectl: ") and says in result.stderr, result.stderr
    assert fingerprint() == before, "something was written"


def fingerprint():
    """What each file below the home folder holds; sparse files would take long."""
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(HOME.rglob("*"))
            if path.is_file() and path.stat().st_size < 10_000_000}


def new_case():
    return done("new", "A case")


def shown(case):
    return json.loads(done("--json", "show", case))


def run(tests):
    run_tests("cli", tests)
