# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar that recoursectl writes, read by a parser that is not ours."""

import datetime
import stat

from icalendar import Calendar

from control import CASES, HOME, call, done, new_case, refused, run

DAY = datetime.timedelta(days=1)
MORNINGS = [datetime.timedelta(days=-6, hours=-15), datetime.timedelta(hours=-15)]
SECRET = "Ketamine, for Zoë; \\ “urgent”"


def case_with_appeal():
    case = done("new", SECRET)
    done("add", case, "plan", "insurer=Blue Harbor", "source=employer", "funding=self-funded")
    denial = done("add", case, "denial", "notice_date=2026-10-02", "notice_received=2026-10-06",
                  "stage=postservice", "letter_deadline=2027-03-30")
    return case, denial


def events(case, *words):
    calendar = Calendar.from_ical(call("export", case, "--format", "ics", *words).stdout)
    assert [part.name for part in calendar.subcomponents] == ["VEVENT"] * len(
        calendar.subcomponents), "something else than events"
    assert "METHOD" not in calendar
    return calendar.subcomponents


def a_parser_reads_what_the_agenda_says():
    case, _ = case_with_appeal()
    (event,) = events(case)
    assert str(event["SUMMARY"]) == "Appeal deadline"
    assert event.decoded("DTSTART") == datetime.date(2027, 3, 30)
    assert event.decoded("DTEND") - event.decoded("DTSTART") == DAY
    assert event.decoded("DTSTAMP") == datetime.datetime(2026, 11, 23, 14, 40,
                                                         tzinfo=datetime.timezone.utc)
    assert (str(event["CLASS"]), str(event["TRANSP"])) == ("PRIVATE", "TRANSPARENT")
    assert [alarm.name for alarm in event.subcomponents] == ["VALARM", "VALARM"]
    assert [alarm.decoded("TRIGGER") for alarm in event.subcomponents] == MORNINGS
    assert "URL" not in event


def it_is_neutral_unless_asked():
    case, _ = case_with_appeal()
    text = call("export", case, "--format", "ics", "--reminder-days").stdout
    for word in ("Zo", "Blue", "Harbor", "Ketamine", "letter", case[:8]):
        assert word not in text, word
    (event,) = events(case, "--details")
    assert str(event["DESCRIPTION"]).startswith(SECRET + "\n"), event["DESCRIPTION"]
    assert str(event["SUMMARY"]) == "File the internal appeal", event["SUMMARY"]


def uids_stay_while_dates_move():
    case, denial = case_with_appeal()
    (before,) = events(case)
    (again,) = events(case, "--details")
    call("set", case, denial, "letter_deadline=2027-03-29", RECOURSE_NOW="2026-11-24T08:00:00-05:00")
    (after,) = events(case)
    assert before["UID"] == again["UID"] == after["UID"] and before["DTSTART"] != after["DTSTART"]
    assert str(before["UID"]).endswith("@recourse.invalid") and case[:8] not in before["UID"]
    assert before["SEQUENCE"] == again["SEQUENCE"] < after["SEQUENCE"]
    assert before["LAST-MODIFIED"].dt < after["LAST-MODIFIED"].dt


def an_answered_denial_leaves_the_calendar():
    case, denial = case_with_appeal()
    (event,) = events(case)
    done("add", case, "appeal", "level=internal-1", "denial=" + denial, "sent_on=2026-11-20")
    assert event["UID"] not in [other["UID"] for other in events(case)]


def reminder_days_have_uids_of_their_own():
    case, _ = case_with_appeal()
    found = events(case, "--reminder-days")
    assert [(event.decoded("DTSTART") - datetime.date(2027, 3, 30)).days
            for event in found] == [0, -14, -7, -2]
    assert len({event["UID"] for event in found}) == 4
    assert [len(event.subcomponents) for event in found] == [2, 0, 0, 0]
    assert [event["UID"] for event in events(case, "--reminder-days")] == [
        event["UID"] for event in found]


def all_cases_go_into_one_file():
    for path in CASES.glob("*.json"):
        path.unlink()
    first, _ = case_with_appeal()
    second, _ = case_with_appeal()
    found = events("all")
    assert len(found) == 2 and {event["UID"] for event in found} == {
        events(case)[0]["UID"] for case in (first, second)}


def a_case_that_cannot_be_read_is_told():
    for path in CASES.glob("*.json"):
        path.unlink()
    case_with_appeal()
    bad = CASES / "case-0badbad0.json"
    bad.write_text("{")
    target = HOME / "partly.ics"
    result = call("export", "all", "--format", "ics", "-o", str(target))
    assert result.returncode == 1 and bad.name in result.stderr, result
    assert len(Calendar.from_ical(target.read_text("utf-8")).subcomponents) == 1
    bad.unlink()


def a_file_is_private_and_stays():
    case, _ = case_with_appeal()
    target = HOME / "deadlines.ics"
    done("export", case, "--format", "ics", "-o", str(target))
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    first = target.read_bytes()
    assert first.count(b"\n") == first.count(b"\r\n") and first.endswith(b"END:VCALENDAR\r\n")
    for words in (("--format", "ics"), ("--format", "json")):
        refused("export", case, *words, "-o", str(target), says="--replace")
    done("export", case, "--format", "ics", "--details", "--replace", "-o", str(target))
    assert target.read_bytes() != first and "Zoë".encode() in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def the_bytes_are_utf_8_in_any_locale():
    case, _ = case_with_appeal()
    for words in (("--format", "ics", "--details"), ("--format", "json")):
        assert "Zoë" in call("export", case, *words, LC_ALL="C").stdout, words


def nothing_due_writes_nothing():
    case = new_case()
    target = HOME / "empty.ics"
    refused("export", case, "--format", "ics", "-o", str(target), says="nothing is due")
    assert not target.exists()

run([a_parser_reads_what_the_agenda_says, it_is_neutral_unless_asked, uids_stay_while_dates_move,
     an_answered_denial_leaves_the_calendar, reminder_days_have_uids_of_their_own,
     all_cases_go_into_one_file, a_case_that_cannot_be_read_is_told, a_file_is_private_and_stays,
     the_bytes_are_utf_8_in_any_locale, nothing_due_writes_nothing])
