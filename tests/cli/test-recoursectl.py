# SPDX-License-Identifier: GPL-3.0-or-later
"""recoursectl as a script meets it: results, reasons, exit codes, and what stays untouched."""

import json
import pathlib
import stat
import tempfile

from control import (CASE, CASES, HOME, SOURCE, call, done, new_case, refused, run)


def files_are_private_whatever_the_umask():
    new_case()
    for path in CASES.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), (path, oct(mode))
    assert stat.S_IMODE(CASES.stat().st_mode) == 0o700


def add_set_show_and_remove():
    case = new_case()
    plan = done("add", case, "plan", "insurer=Blue Harbor")
    done("set", case, plan[:8], "funding=self-funded", "grandfathered=dont-know")
    shown = json.loads(done("--json", "show", case))["records"]["plan"][0]
    assert shown["funding"] == "self-funded" and shown["dont_know"] == ["grandfathered"]
    done("remove", case, plan)
    after = json.loads(done("show", "--json", case))
    assert "plan" not in after["records"] and after["deleted"][0]["id"] == plan


def values_that_do_not_fit_are_refused():
    case = new_case()
    refused("add", case, "denial", "notice_date=2026-02-30", says="notice_date: ")
    refused("add", case, "claim", "billed=1.234", says="billed: ")
    refused("add", case, "denial", "notice_date=2026-10-02", "notice_received=2026-10-01",
            says="notice_received: ")
    refused("add", case, "denial", "stage=maybe", says="preservice")
    refused("add", case, "plan", "colour=red", says="colour")
    refused("add", case, "spaceship", says="spaceship")
    refused("set", case, "nobody", "insurer=x", says="nobody")


def wrong_usage_has_its_own_code():
    refused(says="--help", code=2)
    refused("fly", says="fly", code=2)
    refused("show", says="usage", code=2)
    refused("--nonsense", "list", says="nonsense", code=2)
    assert "Commands:" in done("--help")


def broken_case_files_stay_listed_with_the_reason():
    broken = {
        "empty": b"", "truncated": CASE.encode()[:30], "binary": bytes(range(256)),
        "not-utf8": (CASE % "").replace("T", "\xff").encode("latin-1"),
        "deep": b"[" * 100_000, "twice": (CASE % ', "id": "x"').encode(),
        "nan": (CASE % ', "n": NaN').encode(), "octal": (CASE % ', "n": 017').encode(),
    }
    for name, data in broken.items():
        folder = pathlib.Path(tempfile.mkdtemp(dir=HOME))
        path = folder / "case-0b2c7a52.json"
        path.write_bytes(data)
        listed = call("list", "--json", cases=folder)
        (entry,) = json.loads(listed.stdout)
        assert "case-0b2c7a52.json" in entry["problem"], (name, entry)
        checked = call("check", str(path), cases=folder)
        assert checked.returncode == 1 and path.name in checked.stderr, (name, checked.stderr)
        agenda = call("agenda", cases=folder)
        assert agenda.returncode == 1, name
        assert path.read_bytes() == data, name


def bad_imports_change_nothing():
    case = new_case()
    huge = HOME / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    for name, data in {"empty.txt": b"", "cut.txt": b'{"resourceType": "Expl', "deep.txt":
                       b"[" * 100_000, "twice.txt": b'{"a": 1, "a": 2}', "nan.txt": b"[NaN]",
                       "octal.txt": b"[017]", "latin.txt": b'["\xff"]', "other.txt":
                       b'{"resourceType": "Patient"}'}.items():
        (HOME / name).write_bytes(data)
        refused("import", str(HOME / name), "--into", case, says=name)
    refused("import", str(huge), "--into", case, says="huge.bin")
    refused("import", str(HOME / "missing"), "--into", case, says="missing")


def importing_twice_adds_nothing():
    case = new_case()
    (file,) = (SOURCE / "tests/data/fhir").rglob("ExplanationOfBenefit-EOBProfessional1.json")
    done("import", str(file), "--into", case, "--dry-run")
    assert "claim" not in json.loads(done("--json", "show", case))["records"]
    done("import", str(file), "--into", case)
    done("import", str(file), "--into", case)
    assert len(json.loads(done("--json", "show", case))["records"]["claim"]) == 1


def export_gives_the_case():
    case = new_case()
    target = HOME / "out.txt"
    done("export", case, "-o", str(target))
    assert json.loads(target.read_text())["id"] == case
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    refused("export", case, "--format", "csv", says="csv")


ANSWERS = ("rule", "actor", "legal", "safe", "act_by", "due", "late_after", "shown", "reason",
           "error", "extension", "letter_vs_legal")


def deadline_vectors_hold():
    vectors = json.loads((SOURCE / "tests/vectors/deadlines.json").read_text())["vectors"]
    assert len(vectors) == 77
    for vector in vectors:
        rules = vector["rule"] if isinstance(vector["rule"], str) else ",".join(vector["rule"])
        facts = [f"{name}={value}" for name, value in vector["inputs"].items()]
        result = call("--json", "deadline", "--unverified", rules, *facts)
        shown = json.loads(result.stdout)
        for name in ANSWERS:
            wanted = vector["expect"].get(name)
            assert shown.get(name) == wanted, (vector["id"], name, wanted, shown)
        assert set(vector["expect"]) <= set(ANSWERS), vector["id"]
        assert result.returncode == (1 if "error" in vector["expect"] else 0), vector["id"]


def rules_that_nobody_read_give_no_date():
    shown = json.loads(done("--json", "deadline", "aca.external.federal.perfect",
                            "incomplete_notice_received=2026-05-20T16:00-04:00",
                            "tz=America/New_York"))
    assert "legal" not in shown and shown["reason"] == "unverified", shown


def a_wrong_year_is_asked_about_and_kept():
    case = new_case()
    result = call("add", case, "denial", "notice_date=2027-10-02")
    assert result.returncode == 0, result.stderr
    assert "notice_date: " in result.stderr and "Did you mean October 2, 2026?" in result.stderr
    denial = result.stdout.strip()
    result = call("set", case, denial, "letter_deadline=2036-03-31")
    assert result.returncode == 0 and "Did you mean March 31, 2027?" in result.stderr, result
    shown = json.loads(done("--json", "show", case))["records"]["denial"][0]
    assert (shown["notice_date"], shown["letter_deadline"]) == ("2027-10-02", "2036-03-31")
    assert "Did you mean" not in call("set", case, denial, "notice_date=2026-10-02").stderr
    result = call("deadline", "erisa.appeal.file", "notice_date=2027-10-02")
    assert result.returncode == 0 and "Did you mean October 2, 2026?" in result.stderr, result
    assert "March 30, 2028" in result.stdout, result.stdout


def a_state_that_is_none_is_refused():
    case = new_case()
    for state in ("XX", "Ohio", "O"):
        refused("add", case, "plan", "insurer=Blue Harbor", f"state={state}", says="state: ")
    for state in ("OH", "DC", "PR"):
        done("add", case, "plan", "insurer=Blue Harbor", f"state={state}")


def impossible_facts_are_refused():
    for facts, says in (
            (["notice_date=2026-10-02", "notice_received=2026-10-01"], "cannot have come before"),
            (["notice_date=2026-10-02", "letter_deadline=2026-10-01"], "own date"),
            (["notice_date=2026-13-02"], "notice_date: A date cannot be read"),
            (["tz=Mars/Olympus"], "tz: We do not know this time zone")):
        refused("deadline", "erisa.appeal.file", *facts, says=says)
    refused("deadline", "erisa.claim.urgent.decide", "request_received=2026-05-01T10:00-04:00",
            says="time zone")
    refused("deadline", "medicaid.mco.fair_hearing.file", "notice_date=2026-06-15",
            "state_fair_hearing_days=60", says="No state may")


def a_fact_stands_once():
    refused("deadline", "erisa.appeal.file", "notice_date=2026-10-02", "notice_date=2026-10-03",
            says="twice", code=2)
    result = call("--json", "deadline", "erisa.appeal.file", "colour=red")
    assert json.loads(result.stdout)["error"] == "unknown_input:colour", result
    assert result.returncode == 1 and "letter_deadline" in result.stderr, result


def a_rule_says_when_it_was_checked():
    (rule,) = json.loads(done("--json", "rules", "fehb.court"))
    assert rule["checked_on"] == "2026-11-23" and rule["stale"] is False and rule["sources"], rule
    assert "more than a year ago" not in done("rules", "fehb.court")
    later = call("rules", "fehb.court", RECOURSE_NOW="2027-11-24T09:00:00-05:00")
    assert "more than a year ago" in later.stdout, later
    later = call("--json", "rules", "fehb.court", RECOURSE_NOW="2027-11-24T09:00:00-05:00")
    assert json.loads(later.stdout)[0]["stale"] is True, later
    for rule in json.loads(done("--json", "rules")):
        assert rule["cite"] and rule["confidence"] and rule["checked_on"], rule
        assert rule["sources"] or rule["confidence"] == "memory", rule


def the_amount_in_controversy_is_that_of_the_year_of_filing():
    def years(*facts):
        shown = json.loads(done("--json", "deadline", "medicare.court.file", *facts))
        return [(row["year"], row.get("usd"), row.get("reason"))
                for row in shown["amount_in_controversy"]]

    assert years("notice_date=2026-11-20") == [(2026, 1960, None), (2027, 2000, None)]
    assert years("filed_on=2027-01-04") == [(2027, 2000, None)]
    assert years("filed_on=2028-01-04") == [(2028, None, "not_published_yet")]
    assert "not published yet" in done("deadline", "medicare.alj.file", "filed_on=2028-01-04")
    told = done("deadline", "medicare.alj.file", "notice_date=2026-11-02", "amount_in_dispute=210")
    assert "$210.00 are near that" in told, told


def a_disaster_is_told_and_not_counted():
    shown = json.loads(done("--json", "deadline", "erisa.appeal.file", "notice_date=2024-10-01"))
    assert shown["legal"] == "2025-03-30", shown
    assert shown["more_time_after_disaster"] == ["89 FR 88642"], shown


def own_rules_override_and_a_bad_file_is_told():
    folder = HOME / "data/recourse/rules"
    folder.mkdir(parents=True)
    (folder / "bad.json").write_text('{"rules": [')
    (folder / "mine.json").write_text(json.dumps({"rules": [
        {"id": "fehb.opm.file", "plan_types": ["fehb"], "actor": "patient",
         "action": "ask_opm_review", "cite": "my brochure", "sources": ["brochure"],
         "confidence": "agency_page", "verified_on": "2026-11-01", "readings": [
             {"reading": "text", "start": {"event": "notice_date"},
              "amount": {"n": 80, "unit": "calendar_days"}}]},
        {"id": "misspelt", "plan_types": ["fehb"], "actor": "patient", "action": "ask_opm_review",
         "cite": "x", "sources": ["x"], "confidence": "agency_page", "verified_on": "2026-11-01",
         "readings": [{"reading": "text", "start": {"event": "notice_date"},
                       "amount": {"n": 80, "unit": "fortnights"}}]},
        {"id": "own.fact", "plan_types": ["fehb"], "actor": "patient", "action": "ask_opm_review",
         "cite": "x", "sources": ["x"], "confidence": "agency_page", "verified_on": "2026-11-01",
         "readings": [{"reading": "text", "start": {"event": "brochure_date"},
                       "amount": {"n": 10, "unit": "calendar_days"}}]}]}))
    try:
        result = call("--json", "rules", "fehb.opm.file")
        assert json.loads(result.stdout)[0]["cite"] == "my brochure", result
        assert "bad.json: " in result.stderr, result.stderr
        assert "mine.json: rules[1].readings[0].amount.unit: " in result.stderr, result.stderr
        shown = json.loads(done("--json", "deadline", "fehb.opm.file", "notice_date=2026-05-04"))
        assert shown["legal"] == "2026-07-23", shown
        shown = json.loads(done("--json", "deadline", "own.fact", "brochure_date=2026-05-04"))
        assert shown["legal"] == "2026-05-14", shown
        assert len(json.loads(done("--json", "rules"))) == 127
    finally:
        (folder / "bad.json").unlink()
        (folder / "mine.json").unlink()


run([files_are_private_whatever_the_umask, add_set_show_and_remove,
     values_that_do_not_fit_are_refused, wrong_usage_has_its_own_code,
     broken_case_files_stay_listed_with_the_reason, bad_imports_change_nothing,
     importing_twice_adds_nothing, export_gives_the_case, deadline_vectors_hold,
     rules_that_nobody_read_give_no_date, a_wrong_year_is_asked_about_and_kept,
     a_state_that_is_none_is_refused, impossible_facts_are_refused,
     a_fact_stands_once, a_rule_says_when_it_was_checked,
     the_amount_in_controversy_is_that_of_the_year_of_filing,
     a_disaster_is_told_and_not_counted, own_rules_override_and_a_bad_file_is_told])
