# SPDX-License-Identifier: GPL-3.0-or-later
"""The first days of a case through the window alone, as a person goes: what is typed and pressed on
a real screen must be in the file on the disk, and what it means must be in the window. The steps
build on each other."""

import json
import os
import pathlib
import subprocess
import sys

from harness import mode, private_home, run_tests, wait_for
from screen import Screen, press_keys, start_window_manager, take_picture, type_text

SOURCE = pathlib.Path(sys.argv[1])
WINDOW = sys.argv[2]
HOME, ENVIRONMENT = private_home("window")
CASES = HOME / "data/recourse/cases"
FHIR = SOURCE / "tests/data/fhir"
DENIAL = "Infusion of July 2"
NUMBER = "AW123412341234123412341234123413"
ENVIRONMENT.update(RECOURSE_NOW="2026-11-23T09:40:00-05:00", RECOURSE_NO_AGENT="1",
                   GSETTINGS_BACKEND="keyfile", XDG_DATA_DIRS="/usr/local/share:/usr/share")
os.environ.update(ENVIRONMENT)
screen = Screen("recourse")
children = []


def start(*words):
    children.append(subprocess.Popen(words, stdout=subprocess.DEVNULL))
    return children[-1]


def case_file():
    paths = list(CASES.glob("case-*.json"))
    assert len(paths) <= 1, paths
    return paths[0] if paths else None


def records(kind):
    """What the file has of a kind at this moment; it is replaced as a whole, so it can be read."""
    return json.loads(case_file().read_text(encoding="utf-8"))["records"].get(kind, [])


def only(kind):
    (record,) = records(kind)
    return record


def wait_stored(kind, **fields):
    """Until the one record of that kind has these answers; None: no answer."""
    def stored():
        return all(only(kind).get(name) == value for name, value in fields.items())
    wait_for(stored, f"{fields} in the file")


def choose(field, answer):
    """Answers a list of choices by keyboard."""
    screen.go_to(field + ": Not answered")
    press_keys("space")
    wait_for(lambda: screen.focused()[0] != field + ": Not answered", "the list of answers")
    for _ in range(30):
        if answer in screen.focused()[0]:
            break
        screen.step("Down")
    press_keys("Return")
    screen.find(f"{field}: {answer}")


def close_form():
    press_keys("Escape")
    screen.wait_one_window()


def open_row(tab, name, form):
    press_keys(tab)
    screen.go_to(name, "list item")
    press_keys("Return")
    screen.wait_window(form)


def import_file(path):
    screen.choose_file("Import Claims", path)
    screen.wait_window("Add 1 Claim to This Case?")
    press_keys("Return")
    screen.wait_one_window()


def it_begins_with_nothing():
    children.append(start_window_manager())
    start(WINDOW)
    screen.wait_window("Recourse")
    screen.wait_shows("A treatment covered, one step at a time")
    assert case_file() is None


def a_new_case_takes_three_fields():
    press_keys("ctrl+n")
    screen.wait_window("New Case")
    type_text("Ketamine for Maria")
    press_keys("Tab", "space")
    screen.wait_shows("I care for the patient")
    press_keys("Down", "Down", "Return", "Tab")
    type_text("Blue Harbor")
    press_keys("Return")
    screen.wait_one_window()
    wait_for(case_file, "the file")
    case = json.loads(case_file().read_text(encoding="utf-8"))
    assert (case["title"], case["role"]) == ("Ketamine for Maria", "caregiver"), case
    assert only("plan")["insurer"] == "Blue Harbor"
    screen.wait_shows("Add a claim or an EOB")


def a_case_without_a_name_is_not_made():
    press_keys("ctrl+n")
    screen.wait_window("New Case")
    press_keys("Return")
    screen.wait_shows("The case needs a name.")
    close_form()
    assert case_file() is not None


def two_public_files_become_claims():
    one, two = sorted(FHIR.rglob("ExplanationOfBenefit-EOBProfessional[12].json"))
    press_keys("ctrl+o")
    import_file(one)
    wait_for(lambda: len(records("claim")) == 1, "the first claim in the file")
    press_keys("F10")
    # GTK 4.18 gives the items of a menu no names.
    wait_for(lambda: screen.focused()[1] == "menu item", "the menu")
    press_keys("Return")
    import_file(two)
    wait_for(lambda: len(records("claim")) == 2, "the second claim in the file")
    (claim,) = [claim for claim in records("claim") if claim["number"] == NUMBER]
    assert (claim["billed"], claim["service_from"]) == ("2650.00", "2019-07-02"), claim
    press_keys("alt+5")
    for stored in records("claim"):
        screen.find(stored["number"], "list item")


def a_file_that_is_no_claim_is_refused():
    before = case_file().read_bytes()
    press_keys("ctrl+o")
    screen.choose_file("Import Claims", SOURCE / "COPYING")
    screen.wait_window("This File Cannot Be Imported")
    press_keys("Escape")
    screen.wait_one_window()
    assert case_file().read_bytes() == before


def the_plan_is_answered_in_its_form():
    open_row("alt+2", "Blue Harbor", "Plan")
    choose("Comes from", "An employer")
    choose("Who pays the claims", "The employer or union itself (self-funded)")
    wait_stored("plan", source="employer", funding="self-funded")
    close_form()


def the_denial_is_typed_and_picks_its_claim():
    press_keys("alt+6")
    screen.press("Add Denial")
    screen.wait_window("Denial")
    screen.wait_focus("Date on the letter")
    type_text("2026-10-02")
    press_keys("Tab")
    screen.type_into("Came on", "10/6/2026")
    wait_stored("denial", notice_date="2026-10-02", notice_received="2026-10-06")
    screen.type_into("What was denied", DENIAL)
    choose("When it came", "After the treatment")
    screen.press("It answers: Choose")
    screen.go_to(NUMBER, "list item")
    press_keys("Return")
    screen.find(f"It answers: {NUMBER}")
    (claim,) = [claim for claim in records("claim") if claim["number"] == NUMBER]
    wait_stored("denial", stage="postservice", about=claim["id"])
    close_form()


def the_deadline_says_when_and_by_which_rule():
    # October 2 is day 0 and the 180th day is March 31: of two readings the window takes the safe one.
    for tab in ("alt+6", "alt+1"):
        press_keys(tab)
        screen.wait_shows("File the internal appeal")
        screen.wait_shows("March 31, 2027")
        screen.wait_shows("29 CFR 2560.503-1(h)(3)(i)")
    press_keys("alt+0")
    screen.wait_shows("File the internal appeal")
    press_keys("alt+1")


def export_calendar(target, *choices):
    press_keys("F10")
    wait_for(lambda: screen.focused()[1] == "menu item", "the menu")
    press_keys("Down", "Return")
    screen.wait_window("Export Calendar")
    for choice in choices:
        screen.go_to(choice, "list item")
        press_keys("space")
    screen.press("Save…")
    screen.save_file("Save Calendar", target)


def what_is_due_goes_into_a_calendar():
    target = HOME / "deadlines.ics"
    export_calendar(target)
    screen.wait_one_window()
    text = target.read_text(encoding="utf-8")
    assert mode(target) == 0o600 and "20270331" in text and "SUMMARY:Appeal deadline" in text
    assert "Maria" not in text and "Blue Harbor" not in text, text
    other = HOME / "details.ics"
    export_calendar(other, "Say what is due", "Separate reminder days")
    screen.wait_one_window()
    text = other.read_text(encoding="utf-8")
    assert "SUMMARY:File the internal appeal" in text and "Maria" in text, text
    assert text.count("BEGIN:VEVENT") == 4, text


def refuse(field, text, says):
    before = only("denial")
    screen.type_into(field, text)
    screen.wait_shows(says)
    assert screen.read(field) == text, "what was typed must stay, to be mended"
    assert only("denial") == before, f"stored: {only('denial')}"


def bad_answers_are_refused_beside_the_field():
    open_row("alt+6", DENIAL, "Denial")
    refuse("Came on", "2026-10-01", "before")
    refuse("Appeal deadline printed in the letter", "2027-02-30", "There is no such day")
    refuse("Amount in dispute", "12.345", "at most two digits after the point")
    press_keys("Escape")
    screen.wait_window("Close Without This?")
    screen.go_to("Close Without It", "push button")
    press_keys("Return")
    screen.wait_one_window()
    wait_stored("denial", notice_received="2026-10-06", letter_deadline=None, amount=None)


def what_is_deleted_comes_back(undo):
    before = only("denial")
    press_keys("alt+6")
    screen.press(f"Delete “{DENIAL}”")
    wait_for(lambda: not records("denial"), "the denial to leave the file")
    undo()
    wait_for(lambda: records("denial"), "the denial to come back")
    assert only("denial") == before, only("denial")
    screen.find(DENIAL, "list item")


def undo_is_offered_after_a_deletion():
    what_is_deleted_comes_back(lambda: screen.press("Undo"))


def undo_has_a_key():
    what_is_deleted_comes_back(lambda: press_keys("ctrl+z"))


def all_of_it_goes_by_keyboard():
    """From the tab to a row, into its form and back to the same row; no pointer and no shortcut."""
    screen.go_to("Appeals", "page tab")
    press_keys("space")
    screen.go_to(DENIAL, "list item")
    press_keys("Return")
    screen.wait_window("Denial")
    screen.wait_focus("Date on the letter")
    press_keys("Escape")
    screen.wait_one_window()
    screen.wait_focus(DENIAL)
    press_keys("Tab")
    screen.wait_focus(f"Delete “{DENIAL}”")
    press_keys("alt+0")
    screen.wait_focus("File the internal appeal")
    press_keys("Return")
    screen.wait_window("Denial")
    close_form()


def the_file_holds_it_all_and_is_private():
    path = case_file()
    case = json.loads(path.read_text(encoding="utf-8"))
    assert path.name == f"case-{case['id'][:8]}.json"
    assert (mode(path), mode(CASES)) == (0o600, 0o700)
    assert {kind: len(found) for kind, found in case["records"].items()} == \
        {"plan": 1, "claim": 2, "denial": 1}, case["records"].keys()
    assert not list(CASES.glob(".*")), "a temporary file was left"


def closing_and_opening_changes_nothing():
    before = case_file().read_bytes()
    window = children[-1]
    press_keys("alt+F4")
    assert window.wait(20) == 0
    start(WINDOW)
    screen.wait_window("Recourse")
    screen.wait_shows("March 31, 2027")
    assert case_file().read_bytes() == before


try:
    run_tests("way-through-window", [
        it_begins_with_nothing,
        a_new_case_takes_three_fields,
        a_case_without_a_name_is_not_made,
        two_public_files_become_claims,
        a_file_that_is_no_claim_is_refused,
        the_plan_is_answered_in_its_form,
        the_denial_is_typed_and_picks_its_claim,
        the_deadline_says_when_and_by_which_rule,
        what_is_due_goes_into_a_calendar,
        bad_answers_are_refused_beside_the_field,
        undo_is_offered_after_a_deletion,
        undo_has_a_key,
        all_of_it_goes_by_keyboard,
        the_file_holds_it_all_and_is_private,
        closing_and_opening_changes_nothing,
    ], steps=True, on_failure=lambda: take_picture("way-through-window.png"))
finally:
    for child in children:
        child.terminate()
