# SPDX-License-Identifier: GPL-3.0-or-later
"""What recoursectl prints: help that a person can use, JSON that a program can, and reasons."""

import json
import subprocess

from control import (CASES, CONTROL, ENV, HOME, SOURCE, call, done, fingerprint, new_case, refused,
                     run, shown)

COMMANDS = ["new", "list", "show", "add", "set", "remove", "kinds", "schema", "check", "rules",
            "deadline", "agenda", "levels", "import", "export"]
FHIR = SOURCE / "tests/data/fhir"


def help_names_every_command():
    text = done("--help")
    for command in COMMANDS:
        assert f"\n  {command} " in text, command
    for word in ("RECOURSE_CASES", "RECOURSE_NOW", "dont-know"):
        assert word in text, word


def every_command_explains_itself():
    for command in COMMANDS:
        before, after = done("--help", command), done(command, "--help")
        assert before == after and f"recoursectl {command} " in after + " ", command
        assert len(after.splitlines()) >= 4, command
    assert not CASES.exists(), "help wrote something"


def the_version_is_told():
    assert done("--version").startswith("recoursectl ")


def a_title_may_look_like_an_option():
    case = done("new", "--", "--not-an-option")
    assert shown(case)["title"] == "--not-an-option"


def json_may_stand_anywhere():
    first = json.loads(done("--json", "new", "A case"))
    second = json.loads(done("new", "--json", "A case"))
    third = json.loads(done("new", "A case", "--json"))
    assert all(set(answer) == {"id"} for answer in (first, second, third))
    plan = json.loads(done("add", first["id"], "plan", "--json", "insurer=Blue Harbor"))
    assert shown(first["id"])["records"]["plan"][0]["id"] == plan["id"]


def kinds_list_fields_and_choices():
    kinds = {kind["name"] for kind in json.loads(done("kinds", "--json"))}
    assert {"plan", "denial", "claim", "claim-line", "task"} <= kinds
    (denial,) = json.loads(done("kinds", "denial", "--json"))
    fields = {field["name"]: field for field in denial["fields"]}
    assert fields["stage"]["choices"] == ["preservice", "postservice", "concurrent"]
    assert fields["notice_date"]["type"] == "date"
    assert "preservice | postservice" in done("kinds", "denial")


def the_schema_is_the_shipped_one():
    assert json.loads(done("schema")) == json.loads((SOURCE / "data/case.schema.json").read_text())


def unknown_names_list_what_there_is():
    case = new_case()
    refused("add", case, "spaceship", says="policy-note")
    refused("kinds", "spaceship", says="policy-note")
    refused("add", case, "plan", "colour=red", says="insurer, name")
    refused("add", case, "plan", "source=mars", says="marketplace")
    refused("add", case, "claim-line", says="claim-line")
    refused("deadline", "erisa.appeal.file", "colour=red", says="notice_received")
    refused("rules", "no.such.rule", says="no.such.rule")
    refused("show", "ffffffff-none", says="ffffffff-none")


def references_take_the_beginning_of_an_id():
    case = new_case()
    claim = done("add", case, "claim", "number=1")
    plan = done("add", case, "plan", "insurer=Blue Harbor")
    denial = done("add", case, "denial", "notice_date=2026-10-02", f"about={claim[:8]}")
    assert shown(case)["records"]["denial"][0]["about"] == claim
    refused("set", case, denial, f"about={plan[:8]}", says="about: ")
    refused("set", case, denial, "about=00000000", says="about: ")


def lists_take_json():
    case = new_case()
    claim = done("add", case, "claim", "number=1", 'lines=[{"code": "96365", "billed": "450.00"}]')
    (line,) = shown(case)["records"]["claim"][0]["lines"]
    assert (line["code"], line["billed"]) == ("96365", "450.00")
    done("set", case, line["id"], "paid=12.50")
    assert shown(case)["records"]["claim"][0]["lines"][0]["paid"] == "12.50"
    refused("set", case, claim, 'lines=[{"billed": 450}]', says="lines")
    refused("remove", case, line["id"], says="part of another record")


def what_is_missing_is_told():
    case = new_case()
    result = call("add", case, "denial", "stage=postservice")
    assert result.returncode == 0 and "recoursectl: notice_date: " in result.stderr, result


def an_old_contradiction_does_not_stop_other_changes():
    case = new_case()
    denial = done("add", case, "denial", "notice_date=2026-10-02", "notice_received=2026-10-06")
    (path,) = CASES.glob(f"case-{case[:8]}.json")
    path.write_text(path.read_text().replace("2026-10-06", "2026-09-06"))
    done("set", case, denial, "wording=Not medically necessary")
    refused("set", case, denial, "notice_date=2026-11-02", says="notice_received: ")
    checked = call("check", "--json", str(path))
    found = json.loads(checked.stdout)
    assert checked.returncode == 1 and found[0]["path"] == "records.denial[0].notice_received"
    assert found[0]["missing"] is False and found[0]["file"] == str(path)


def only_missing_answers_are_no_failure():
    case = new_case()
    done("add", case, "denial", "stage=postservice")
    (path,) = CASES.glob(f"case-{case[:8]}.json")
    checked = call("check", "--json", str(path))
    assert checked.returncode == 0 and json.loads(checked.stdout)[0]["missing"] is True


def several_files_come_in_at_once_or_not_at_all():
    case = new_case()
    files = sorted(str(path) for path in (FHIR / "carin-bb-ig/v-200").glob("Expl*Professional*"))
    assert len(files) == 3
    refused("import", *files, str(FHIR / "cms-bfd/v1-STU3/eobReadCarrier.json"), "--into", case,
            says="eobReadCarrier.json: this is an explanation of benefits in an older format")
    result = json.loads(done("import", "--json", *files, "--into", case))
    assert (result["case"], result["changed"], len(result["records"])) == (case, 3, 3)
    claims = {claim["number"]: claim for claim in shown(case)["records"]["claim"]}
    assert claims["ProfessionalEOBExample1"]["plan_paid"] == "258.91"
    assert len(claims["ProfessionalEOBExample1"]["lines"]) == 6


def an_import_names_the_place():
    bad = HOME / "eob.txt"
    bad.write_text('{"resourceType": "ExplanationOfBenefit", "item": [{"servicedDate": "2026-02-30"}]}')
    refused("import", str(bad), says="eob.txt: item[0].servicedDate: ")


def a_trial_import_writes_nothing():
    case = new_case()
    before = fingerprint()
    result = json.loads(done("import", "--json", "--dry-run", "--into", case,
                             str(FHIR / "synthetic/denied-co-197.json")))
    assert result["changed"] == 1 and result["records"][0]["summary"].startswith("Denied")
    assert fingerprint() == before


def an_import_without_a_case_makes_one():
    result = json.loads(done("import", "--json", str(FHIR / "synthetic/denied-co-197.json")))
    assert len(shown(result["case"])["records"]["claim"]) == 1


def the_agenda_says_when_why_and_what():
    case = new_case()
    done("add", case, "plan", "insurer=Blue Harbor", "source=employer", "funding=self-funded")
    done("add", case, "denial", "notice_date=2026-10-02", "notice_received=2026-10-06",
         "stage=postservice")
    items = json.loads(done("agenda", "--json", "--case", case))
    assert [item["rule"] for item in items] == ["erisa.appeal.file"], items
    assert items[0]["due"] == "2027-03-31" and "2560.503-1" in items[0]["cite"]
    assert items[0]["case"] == case and items[0]["mine"] is True
    assert json.loads(done("agenda", "--json", "--case", case, "--within", "120")) == []
    text = done("agenda", "--case", case)
    assert "March 31, 2027" in text and "in 128 days" in text and "2560.503-1" in text
    assert items[0]["basis"] == "rule" and "180 days" in items[0]["basis_text"]
    assert items[0]["confidence"] == "secondary" and items[0]["kind"] == "deadline"
    refused("agenda", "--within", "-1", says="--within", code=2)
    refused("agenda", "--within", "soon", says="soon", code=2)


def the_agenda_is_sorted_and_keeps_its_names():
    first, second = new_case(), new_case()
    done("add", first, "task", "title=Call the plan", "due=2026-12-04", "waiting_on=me")
    task = done("add", first, "task", "title=Ask the clinic", "due=2026-11-25")
    done("add", second, "communication", "promise=A letter", "promised_by=2026-12-01")
    done("add", second, "prior-auth", "service=Infusions", "status=approved",
         "valid_until=2026-12-18", "requested_on=2026-10-01")

    def agenda(*words):
        items = json.loads(done("agenda", "--json", *words))
        return [item for item in items if item["case"] in (first, second)]

    items = agenda()
    assert [item["due"] for item in items] == ["2026-11-25", "2026-12-01", "2026-12-04",
                                               "2026-12-18"], items
    assert [item["basis"] for item in items] == ["mine", "promise", "mine", "printed"], items
    assert [item["mine"] for item in items] == [True, False, True, True]
    assert len({item["key"] for item in items}) == 4
    done("set", first, task, "notes=It is the side door", "due=2026-11-26")
    assert {item["key"] for item in agenda()} == {item["key"] for item in items}
    assert [item["due"] for item in agenda("--within", "8")] == ["2026-11-26", "2026-12-01"]
    assert {item["case"] for item in agenda("--case", second)} == {second}


def a_decision_says_from_when_on_it_is_late():
    case = new_case()
    done("add", case, "plan", "insurer=Blue Harbor", "source=employer", "funding=self-funded")
    done("add", case, "claim", "service_from=2026-10-01", "submitted_on=2026-11-02")
    (item,) = json.loads(done("agenda", "--json", "--case", case))
    assert (item["kind"], item["mine"]) == ("decision", False)
    assert (item["due"], item["late_after"]) == ("2026-12-02", "2026-12-09"), item
    assert item["question"] == "When did the plan get the request?"


def the_levels_go_from_the_letter_to_the_last():
    case = new_case()
    done("add", case, "plan", "insurer=Blue Harbor", "source=employer", "funding=self-funded",
         "grandfathered=no", "appeal_levels=2")
    denial = done("add", case, "denial", "notice_date=2026-10-02", "notice_received=2026-10-06",
                  "level=0", "stage=postservice")
    appeal = done("add", case, "appeal", "level=internal-1", "denial=" + denial,
                  "sent_on=2026-10-20", "decided_on=2026-11-13", "outcome=upheld",
                  "next_deadline=2027-01-12")
    (chain,) = json.loads(done("levels", "--json", case))
    assert (chain["denial"], chain["plan_type"]) == (denial, "erisa_group_nongf")
    levels = {level["level"]: level for level in chain["levels"]}
    assert list(levels) == ["denial", "internal-1", "internal-2", "external", "court"]
    states = [level["state"] for level in chain["levels"]]
    assert states == ["done", "done", "now", "closed", "closed"], states
    assert levels["internal-1"]["appeal"] == appeal
    assert levels["internal-2"]["due"] == "2027-01-12"
    assert levels["external"]["cite"].startswith("45 CFR 147.136(d)(2)(i)")
    assert all(level["skipping"] and level["decides"] for level in chain["levels"][1:])
    text = done("levels", case, denial[:8])
    for part in ("Letter of October 2", "Answer November 13: no", "Your turn", "Not open yet",
                 "Must arrive Tuesday, January 12, 2027", "If you leave it out: "):
        assert part in text, (part, text)


def levels_say_what_is_missing():
    case = new_case()
    assert json.loads(done("levels", "--json", case)) == []
    assert "no denial" in done("levels", case)
    denial = done("add", case, "denial", "notice_date=2026-10-02")
    (chain,) = json.loads(done("levels", "--json", case, denial))
    assert chain["question"].startswith("Where does the coverage come from")
    plan = done("add", case, "plan", "insurer=Blue Harbor")
    refused("levels", case, plan[:8], says="is no denial")
    refused("levels", case, "ffffffff", says="ffffffff")
    refused("levels", says="usage", code=2)


def a_deadline_explains_itself():
    text = done("deadline", "erisa.appeal.file", "notice_received=2026-10-06")
    for part in ("April 4, 2027", "29 CFR 2560.503-1", "Checked on ", "third party"):
        assert part in text, (part, text)
    text = done("deadline", "erisa.appeal.file", "notice_received=2026-10-06",
                "letter_deadline=2026-12-01")
    assert "December 1, 2026" in text and "letter gives less time" in text, text
    assert "180 days later is Sunday, April 4, 2027" in text, text
    (start, *others) = json.loads(done("--json", "deadline", "erisa.appeal.file",
                                       "notice_received=2026-10-06"))["explanation"]
    assert start["about"] == "start" and start["label"] and "October 6" in start["text"], start
    assert "counting" in [other["about"] for other in others], others
    assert "Last workday" not in text, "the rule's workday comes after the letter's date"
    (rule,) = json.loads(done("rules", "--json", "erisa.appeal.file"))
    assert rule["confidence"] == "secondary" and rule["checked_on"] and rule["cite"]


def contradictory_facts_are_refused():
    refused("--json", "deadline", "erisa.appeal.file", "notice_received=2026-10-01",
            "notice_date=2026-10-02", says="recoursectl: ")
    result = call("--json", "deadline", "erisa.appeal.file", "notice_received=2026-10-01",
                  "notice_date=2026-10-02")
    assert json.loads(result.stdout)["error"] == "received_before_notice_date"


def the_clock_can_be_set_but_not_to_nonsense():
    result = call("list", RECOURSE_NOW="tomorrow")
    assert result.returncode == 1 and "RECOURSE_NOW" in result.stderr, result


def arguments_that_are_no_text_are_refused():
    result = subprocess.run([CONTROL, "new", b"\xff\xfe title"], capture_output=True, timeout=60,
                            env=ENV)
    assert result.returncode == 2 and b"argument 1 is neither UTF-8" in result.stderr, result
    for path in CASES.glob("*.json"):
        path.read_text("utf-8")


run([help_names_every_command, every_command_explains_itself, the_version_is_told,
     a_title_may_look_like_an_option, json_may_stand_anywhere, kinds_list_fields_and_choices,
     the_schema_is_the_shipped_one, unknown_names_list_what_there_is,
     references_take_the_beginning_of_an_id, lists_take_json, what_is_missing_is_told,
     an_old_contradiction_does_not_stop_other_changes, only_missing_answers_are_no_failure,
     several_files_come_in_at_once_or_not_at_all, an_import_names_the_place,
     a_trial_import_writes_nothing, an_import_without_a_case_makes_one,
     the_agenda_says_when_why_and_what, the_agenda_is_sorted_and_keeps_its_names,
     a_decision_says_from_when_on_it_is_late, the_levels_go_from_the_letter_to_the_last,
     levels_say_what_is_missing, a_deadline_explains_itself,
     contradictory_facts_are_refused, the_clock_can_be_set_but_not_to_nonsense,
     arguments_that_are_no_text_are_refused])
