# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way, on a public file that nobody here wrote: from an insurer's download to a reminder
on the desktop and the deadline in the window. Real programs, a real notification daemon, a real
screen; the steps build on each other."""

import json
import os
import pathlib
import subprocess
import sys

from harness import mode, private_home, run_tests, wait_for
from screen import Screen, press_keys, start_window_manager

SOURCE = pathlib.Path(sys.argv[1])
WINDOW, AGENT, CONTROL = sys.argv[2:5]
FHIR = SOURCE / "tests/data/fhir"
HOME, ENVIRONMENT = private_home("way")
CASES = HOME / "data/recourse/cases"
ENVIRONMENT.update(RECOURSE_NOW="2026-11-23T09:40:00-05:00", RECOURSE_NO_AGENT="1")
os.environ.update(ENVIRONMENT)
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


def case_file():
    (path,) = CASES.glob("case-*.json")
    return path


def a_new_case_is_one_private_file():
    known["case"] = control("new", "Ketamine for Maria")
    assert case_file().name == f"case-{known['case'][:8]}.json"
    assert mode(case_file()) == 0o600
    assert mode(CASES) == 0o700


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
    wait_for(lambda: subprocess.run(["dunstctl", "count"], capture_output=True,
                                    check=False).returncode == 0, "dunst")
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
    children.append(start_window_manager())
    start(WINDOW)
    screen = known["screen"] = Screen("recourse")
    screen.wait_window("Recourse")
    for text in ("Ketamine for Maria", "File the internal appeal", "March 31, 2027"):
        screen.wait_shows(text)
    press_keys("alt+5")
    screen.wait_shows("AW123412341234123412341234123413")
    press_keys("alt+1")


def what_another_program_writes_appears_in_the_window():
    control("add", known["case"], "task", "title=Ask for the claim file", "due=2026-11-25")
    known["screen"].wait_shows("Ask for the claim file")


def the_case_is_one_readable_file():
    text = case_file().read_text(encoding="utf-8")
    case = json.loads(text)
    assert case["format"] == 1 and text.count("\n") > 50
    assert case["records"]["denial"][0]["notice_date"] == "2026-10-02"
    assert mode(case_file()) == 0o600


try:
    run_tests("way-through", [
        a_new_case_is_one_private_file,
        a_public_download_becomes_claims,
        the_denial_gets_its_deadline,
        the_agent_reminds_on_a_real_daemon,
        the_reminder_names_nobody,
        the_window_shows_case_claim_denial_and_deadline,
        what_another_program_writes_appears_in_the_window,
        the_case_is_one_readable_file,
    ], steps=True)
finally:
    for child in children:
        child.terminate()
