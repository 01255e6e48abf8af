# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way, on a public file that nobody here wrote: from an insurer's download to a reminder
on the desktop and the deadline in the window. Real programs, a real notification daemon, a real
screen; the steps build on each other."""

import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SOURCE = pathlib.Path(sys.argv[1])
WINDOW, AGENT, CONTROL = sys.argv[2:5]
FHIR = SOURCE / "tests/data/fhir"
HOME = pathlib.Path(tempfile.mkdtemp(prefix="recourse-way-"))
CASES = HOME / "cases"
os.environ.update(HOME=str(HOME), XDG_CONFIG_HOME=str(HOME / "config"),
                  XDG_RUNTIME_DIR=str(HOME), XDG_DATA_HOME=str(HOME / "data"),
                  RECOURSE_CASES=str(CASES), RECOURSE_STATE_DIR=str(HOME / "state"),
                  RECOURSE_NOW="2026-11-23T09:40:00-05:00", RECOURSE_NO_AGENT="1",
                  GSETTINGS_BACKEND="memory", LC_ALL="C.UTF-8")
os.chmod(HOME, 0o700)
children = []
known = {}


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{words}: {done.stderr}"
    return done.stdout.strip()


def control(*words):
    return run(CONTROL, *words)


def start(*words):
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    children.append(child)
    return child


def wait_for(what, found, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        time.sleep(0.2)
    raise AssertionError(f"waited {seconds} s for {what}")


def names(node, depth=0):
    """All names in a window, as a screen reader meets them."""
    if node is None or depth > 40:
        return
    try:
        yield node.get_name() or ""
        for index in range(node.get_child_count()):
            yield from names(node.get_child_at_index(index), depth + 1)
    except gi.repository.GLib.Error:
        return  # the widget went away while we looked


def window_shows(text):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is not None and "recourse" in (application.get_name() or "").lower():
            return any(text in name for name in names(application))
    return False


def case_file():
    (path,) = CASES.glob("case-*.json")
    return path


def a_new_case_is_one_private_file():
    known["case"] = control("new", "Ketamine for Maria")
    assert case_file().name == f"case-{known['case'][:8]}.json"
    assert stat.S_IMODE(case_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(CASES.stat().st_mode) == 0o700


def a_public_download_becomes_claims():
    files = sorted(str(path) for path in FHIR.rglob("ExplanationOfBenefit-EOBProfessional[12].json"))
    assert len(files) == 2, files
    control("import", *files, "--into", known["case"])
    claims = json.loads(case_file().read_text(encoding="utf-8"))["records"]["claim"]
    by_number = {claim["number"]: claim for claim in claims}
    claim = by_number["AW123412341234123412341234123413"]
    assert claim["billed"] == "2650.00" and len(claim["lines"]) >= 1, claim
    known["claim"] = claim["id"]


def the_denial_gets_its_deadline():
    control("add", known["case"], "plan", "insurer=Blue Harbor", "source=employer",
            "funding=self-funded")
    known["denial"] = control("add", known["case"], "denial", "notice_date=2026-10-02",
                              "notice_received=2026-10-06", "stage=postservice",
                              "about=" + known["claim"])
    (item,) = json.loads(control("--json", "agenda"))
    # October 2 is day 0; 180 days on is March 31 (5 U.S.C. and ERISA know no roll-forward here).
    assert item["due"] == "2027-03-31" and item["kind"] == "deadline"
    assert "29 CFR 2560.503-1(h)(3)(i)" in item["cite"] and item["basis"]
    assert item["record"] == known["denial"]


def the_agent_reminds_on_a_real_daemon():
    start("dunst", "-print")
    wait_for("dunst", lambda: subprocess.run(["dunstctl", "count"], capture_output=True,
                                             check=False).returncode == 0)
    os.environ["RECOURSE_NOW"] = "2027-03-24T09:40:00-04:00"
    run(AGENT, "--once")
    shown = run("dunstctl", "count", "displayed")
    assert shown == "1", shown
    run(AGENT, "--once")
    assert run("dunstctl", "count", "displayed") == "1", "the same step must not show twice"


def the_reminder_names_nobody():
    run("dunstctl", "close-all")
    history = json.loads(run("dunstctl", "history"))["data"][0][0]
    text = history["summary"]["data"] + history["body"]["data"]
    assert "appeal" in text.lower() and "March 31" in text, text
    for secret in ("Maria", "Blue Harbor", "Ketamine", "2650"):
        assert secret not in text, text


def the_window_shows_case_claim_denial_and_deadline():
    os.environ["RECOURSE_NOW"] = "2026-11-23T09:40:00-05:00"
    start(WINDOW)
    for text in ("Ketamine for Maria", "File the internal appeal", "March 31, 2027",
                 "AW123412341234123412341234123413"):
        wait_for(f"“{text}” in the window", lambda text=text: window_shows(text))


def what_another_program_writes_appears_in_the_window():
    control("add", known["case"], "task", "title=Ask for the claim file", "due=2026-11-25")
    wait_for("the new task in the window", lambda: window_shows("Ask for the claim file"))


def the_case_is_one_readable_file():
    text = case_file().read_text(encoding="utf-8")
    case = json.loads(text)
    assert case["format"] == 1 and text.count("\n") > 50
    assert case["records"]["denial"][0]["notice_date"] == "2026-10-02"
    assert stat.S_IMODE(case_file().stat().st_mode) == 0o600


STEPS = [a_new_case_is_one_private_file, a_public_download_becomes_claims,
         the_denial_gets_its_deadline, the_agent_reminds_on_a_real_daemon,
         the_reminder_names_nobody, the_window_shows_case_claim_denial_and_deadline,
         what_another_program_writes_appears_in_the_window, the_case_is_one_readable_file]

print(f"1..{len(STEPS)}")
for number, step in enumerate(STEPS, 1):
    name = "/way-through/" + step.__name__.replace("_", "-")
    try:
        step()
        print(f"ok {number} {name}", flush=True)
    except Exception as error:  # the later steps still say what they found
        print(f"not ok {number} {name}")
        print("# " + repr(error).replace("\n", "\n# "), flush=True)
for child in children:
    child.terminate()
