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


def deadline_vectors_hold():
    vectors = json.loads((SOURCE / "tests/vectors/deadlines.json").read_text())["vectors"]
    assert len(vectors) == 77
    for vector in vectors:
        rules = vector["rule"] if isinstance(vector["rule"], str) else ",".join(vector["rule"])
        facts = [f"{name}={value}" for name, value in vector["inputs"].items()]
        result = call("--json", "deadline", "--unverified", rules, *facts)
        shown = json.loads(result.stdout)
        for name, value in vector["expect"].items():
            assert shown.get(name) == value, (vector["id"], name, value, shown)
        assert result.returncode == (1 if "error" in vector["expect"] else 0), vector["id"]


def rules_that_nobody_read_give_no_date():
    shown = json.loads(done("--json", "deadline", "aca.external.federal.perfect",
                            "incomplete_notice_received=2026-05-20T16:00-04:00",
                            "tz=America/New_York"))
    assert "legal" not in shown and shown["reason"] == "unverified", shown


run([files_are_private_whatever_the_umask, add_set_show_and_remove,
     values_that_do_not_fit_are_refused, wrong_usage_has_its_own_code,
     broken_case_files_stay_listed_with_the_reason, bad_imports_change_nothing,
     importing_twice_adds_nothing, export_gives_the_case, deadline_vectors_hold,
     rules_that_nobody_read_give_no_date])
