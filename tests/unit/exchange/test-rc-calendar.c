/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The calendar file: what is in it to the letter, that a parser reads it, that an event is known
 * again, and that no text of a case can become more than text. */

#include "config.h"

#include "rc-calendar.h"

#include <libical/ical.h>
#include <string.h>

#include "../rules/case-text.h"
#include "rc-date.h"
#include "rc-text.h"

#define KEY "0b2c7a52-0000-4000-8000-000000000001/0b2c7a52-0000-4000-8000-000000000002/"

static GDateTime *now;

static GDate *
make_date (const char *text)
{
  GDate *date = rc_date_parse (text, NULL);

  g_assert_nonnull (date);
  return date;
}

static RcAgendaItem *
make_item (RcAgendaKind kind, const char *what, const char *due)
{
  g_autoptr (GDate) date = make_date (due);
  g_autofree char *key = g_strconcat (KEY, what, NULL);
  RcAgendaItem *item = rc_agenda_item_new (kind, key, date);

  item->title = g_strdup ("File the internal appeal");
  item->case_title = g_strdup ("Ketamine for Maria");
  item->basis = g_strdup ("Printed in the letter");
  item->changed = g_date_time_new_utc (2020, 1, 1, 0, 1, 40);
  return item;
}

static RcAgendaItem *
make_appeal (const char *due)
{
  RcAgendaItem *item = make_item (RC_AGENDA_DEADLINE, "file_internal_appeal", due);

  item->appeal = TRUE;
  return item;
}

/* Takes @item. */
static char *
write_one (RcAgendaItem *item, RcCalendarFlags flags)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;

  g_ptr_array_add (items, item);
  bytes = rc_calendar_write (items, now, flags);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The values of the property @name, one behind the other. */
static char *
read_values (const char *calendar, const char *name)
{
  g_auto (GStrv) lines = g_strsplit (calendar, "\r\n", -1);
  g_autofree char *start = g_strconcat (name, ":", NULL);
  GString *values = g_string_new (NULL);

  for (char **line = lines; *line != NULL; line++)
    if (g_str_has_prefix (*line, start))
      g_string_append_printf (values, "%s%s", values->len > 0 ? " | " : "", *line + strlen (start));
  return g_string_free (values, FALSE);
}

static void
assert_values (const char *calendar, const char *name, const char *expected)
{
  g_autofree char *values = read_values (calendar, name);

  g_assert_cmpstr (values, ==, expected);
}

static void
test_to_the_letter (void)
{
  g_autofree char *text = write_one (make_appeal ("2027-01-15"), RC_CALENDAR_NEUTRAL);
  g_autofree char *uid = read_values (text, "UID");
  g_autofree char *expected = g_strdup_printf (
    "BEGIN:VCALENDAR\r\n"
    "VERSION:2.0\r\n"
    "PRODID:-//Recourse//Recourse " RC_VERSION "//EN\r\n"
    "CALSCALE:GREGORIAN\r\n"
    "BEGIN:VEVENT\r\n"
    "UID:%s\r\n"
    "DTSTAMP:20261123T144000Z\r\n"
    "LAST-MODIFIED:20200101T000140Z\r\n"
    "SEQUENCE:100\r\n"
    "DTSTART;VALUE=DATE:20270115\r\n"
    "DTEND;VALUE=DATE:20270116\r\n"
    "SUMMARY:Appeal deadline\r\n"
    "DESCRIPTION:Open Recourse for details.\r\n"
    "CATEGORIES:Recourse\r\n"
    "CLASS:PRIVATE\r\n"
    "TRANSP:TRANSPARENT\r\n"
    "STATUS:CONFIRMED\r\n"
    "BEGIN:VALARM\r\n"
    "ACTION:DISPLAY\r\n"
    "DESCRIPTION:Appeal deadline: in 7 days\r\n"
    "TRIGGER:-P6DT15H\r\n"
    "END:VALARM\r\n"
    "BEGIN:VALARM\r\n"
    "ACTION:DISPLAY\r\n"
    "DESCRIPTION:Appeal deadline: tomorrow\r\n"
    "TRIGGER:-PT15H\r\n"
    "END:VALARM\r\n"
    "END:VEVENT\r\n"
    "END:VCALENDAR\r\n",
    uid);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_day_ends_where_the_next_begins (void)
{
  static const char *const ends[][2] = { { "2026-12-31", "20270101" }, { "2028-02-28", "20280229" },
                                         { "2027-02-28", "20270301" }, { "2027-03-14", "20270315" } };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = write_one (make_appeal (ends[i][0]), RC_CALENDAR_NEUTRAL);

      assert_values (text, "DTEND;VALUE=DATE", ends[i][1]);
    }
}

static void
test_neutral_titles (void)
{
  static const struct {
    RcAgendaKind kind;
    const char *title;
    const char *triggers;
  } rows[] = {
    { RC_AGENDA_DEADLINE, "Deadline", "-P6DT15H | -PT15H" },
    { RC_AGENDA_DECISION, "Decision due", "-PT15H" },
    { RC_AGENDA_PROMISE, "Answer promised", "-PT15H" },
    { RC_AGENDA_TASK, "Follow-up", "-PT15H" },
    { RC_AGENDA_EXPIRY, "Something ends or is due", "-P6DT15H | -PT15H" },
    { RC_AGENDA_VISIT, "Appointment", "-PT15H" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text =
        write_one (make_item (rows[i].kind, "x", "2027-01-15"), RC_CALENDAR_REMINDER_DAYS);

      g_assert_true (g_str_has_prefix (strstr (text, "SUMMARY:") + 8, rows[i].title));
      assert_values (text, "TRIGGER", rows[i].triggers);
      g_assert_null (strstr (text, "Maria"));
      g_assert_null (strstr (text, "File the"));
      g_assert_null (strstr (text, "letter"));
    }
}

static void
test_details_are_a_choice (void)
{
  g_autofree char *text = write_one (make_appeal ("2027-01-15"), RC_CALENDAR_DETAILED);
  RcAgendaItem *remembered = make_appeal ("2027-01-15");
  g_autofree char *without_title = NULL;

  assert_values (text, "SUMMARY", "File the internal appeal");
  g_assert_nonnull (
    strstr (text, "\r\nDESCRIPTION:Ketamine for Maria\\nPrinted in the letter\r\n"));
  g_clear_pointer (&remembered->title, g_free);
  without_title = write_one (remembered, RC_CALENDAR_DETAILED);
  assert_values (without_title, "SUMMARY", "Appeal deadline");
}

static void
test_time_of_day_is_told (void)
{
  RcAgendaItem *item = make_item (RC_AGENDA_VISIT, "visit", "2027-01-15");
  g_autofree char *text = NULL;

  item->time = g_strdup ("09:30");
  text = write_one (item, RC_CALENDAR_NEUTRAL);
  assert_values (text, "SUMMARY", "Appointment\\, 09:30");
  assert_values (text, "DTSTART;VALUE=DATE", "20270115");
}

/* Sunday; the Friday before is the last day on which somebody is there. */
static void
test_last_workday_has_an_alarm (void)
{
  RcAgendaItem *item = make_appeal ("2027-04-04");
  g_autofree char *text = NULL;

  item->act_by = make_date ("2027-04-02");
  text = write_one (item, RC_CALENDAR_NEUTRAL);
  assert_values (text, "TRIGGER", "-P6DT15H | -P1DT15H | -PT15H");
  g_assert_nonnull (strstr (text, "DESCRIPTION:The last workday before it is"));
}

static void
test_mail_day_is_an_event (void)
{
  RcAgendaItem *item = make_appeal ("2027-01-15");
  RcAgendaItem *by_fax = make_appeal ("2027-01-15");
  g_autofree char *text = NULL;
  g_autofree char *fax = NULL;

  item->mail_by = make_date ("2027-01-08");
  item->deadline = g_new0 (RcDeadline, 1);
  item->deadline->method = RC_SEND_METHOD_MAIL;
  text = write_one (item, RC_CALENDAR_NEUTRAL);
  assert_values (text, "DTSTART;VALUE=DATE", "20270115 | 20270108");
  assert_values (text, "SUMMARY",
                 "Appeal deadline | Appeal deadline: Mail by Friday\\, January 8\\, 2027");
  assert_values (text, "TRIGGER", "-P6DT15H | -PT15H | -P6DT15H | -PT15H");

  by_fax->mail_by = make_date ("2027-01-15");
  by_fax->deadline = g_new0 (RcDeadline, 1);
  by_fax->deadline->method = RC_SEND_METHOD_FAX;
  fax = write_one (by_fax, RC_CALENDAR_NEUTRAL);
  assert_values (fax, "DTSTART;VALUE=DATE", "20270115");
}

static void
test_reminder_days (void)
{
  g_autofree char *text = write_one (make_appeal ("2027-01-15"), RC_CALENDAR_REMINDER_DAYS);
  g_autofree char *visit =
    write_one (make_item (RC_AGENDA_VISIT, "visit", "2027-01-15"), RC_CALENDAR_REMINDER_DAYS);

  assert_values (text, "DTSTART;VALUE=DATE", "20270115 | 20270101 | 20270108 | 20270113");
  assert_values (text, "SUMMARY",
                 "Appeal deadline | Appeal deadline: in 14 days | Appeal deadline: in 7 days | "
                 "Appeal deadline: in 2 days");
  assert_values (visit, "DTSTART;VALUE=DATE", "20270115");
}

static char *
read_uids_of (RcAgendaItem *item)
{
  g_autofree char *text = NULL;

  item->mail_by = make_date ("2027-01-08");
  item->deadline = g_new0 (RcDeadline, 1);
  text = write_one (item, RC_CALENDAR_REMINDER_DAYS);
  return read_values (text, "UID");
}

static void
test_uids_stay (void)
{
  RcAgendaItem *changed = make_appeal ("2027-02-15");
  g_autofree char *before = read_uids_of (make_appeal ("2027-01-15"));
  g_autofree char *after = NULL;
  g_autofree char *detailed = write_one (make_appeal ("2027-01-15"), RC_CALENDAR_DETAILED);
  g_autofree char *detailed_uid = read_values (detailed, "UID");

  g_free (changed->title);
  changed->title = g_strdup ("Another title");
  g_free (changed->case_title);
  changed->case_title = g_strdup ("Another case");
  after = read_uids_of (changed);
  g_assert_cmpstr (before, ==, after);
  g_assert_true (g_str_has_prefix (before, detailed_uid));
}

static void
test_uids_differ_and_tell_nothing (void)
{
  g_autofree char *appeal = read_uids_of (make_appeal ("2027-01-15"));
  g_autofree char *other = read_uids_of (make_item (RC_AGENDA_DEADLINE, "other", "2027-01-15"));
  g_autofree char *both = g_strconcat (appeal, " | ", other, NULL);
  g_auto (GStrv) uids = g_strsplit (both, " | ", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (char **uid = uids; *uid != NULL; uid++)
    {
      g_auto (GStrv) sides = g_strsplit (*uid, "@", 2);

      g_assert_true (g_hash_table_add (seen, *uid));
      g_assert_true (rc_text_is_id (sides[0]));
      g_assert_cmpuint (sides[0][14], ==, '5');
      g_assert_cmpstr (sides[1], ==, "recourse.invalid");
      g_assert_null (strstr (*uid, "0b2c7a52"));
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 10);
}

/* A calendar may have the event from a file of last year: the UID must not change with the code. */
static void
test_uid_is_for_ever (void)
{
  g_autofree char *text = write_one (make_appeal ("2027-01-15"), RC_CALENDAR_NEUTRAL);

  assert_values (text, "UID", "dd35af27-8ccc-545a-b6b5-5ea476442e68@recourse.invalid");
}

static void
test_sequence_goes_with_the_case (void)
{
  RcAgendaItem *later = make_appeal ("2027-01-15");
  RcAgendaItem *never = make_appeal ("2027-01-15");
  g_autofree char *text = NULL;
  g_autofree char *unknown = NULL;

  g_date_time_unref (later->changed);
  later->changed = g_date_time_new_from_iso8601 ("2026-11-23T09:40:00-05:00", NULL);
  text = write_one (later, RC_CALENDAR_NEUTRAL);
  assert_values (text, "LAST-MODIFIED", "20261123T144000Z");
  assert_values (text, "SEQUENCE", "217608000");

  g_clear_pointer (&never->changed, g_date_time_unref);
  unknown = write_one (never, RC_CALENDAR_NEUTRAL);
  assert_values (unknown, "LAST-MODIFIED", "");
  assert_values (unknown, "SEQUENCE", "0");
}

/* A newer Recourse may compute another date from the same case. */
static void
test_sequence_goes_with_the_rule (void)
{
  g_autoptr (RcRuleSet) rules = rc_rule_set_new (NULL);
  g_autoptr (RcCase) the_case =
    make_case ("source=employer funding=self-funded grandfathered=no appeal_levels=1",
               "denial notice_date=2026-12-01 stage=preservice level=0");
  g_autoptr (GPtrArray) items = rc_agenda_for_case (the_case, rules);
  RcAgendaItem *item = g_ptr_array_index (items, 0);
  const GDate *checked = item->deadline->result->rule->checked_on;
  g_autoptr (GDateTime) rule = g_date_time_new_utc (
    g_date_get_year (checked), (int) g_date_get_month (checked), g_date_get_day (checked), 0, 0, 0);
  g_autofree char *text = NULL;
  g_autofree char *expected = g_date_time_format (rule, "%Y%m%dT%H%M%SZ");

  g_date_time_unref (item->changed);
  item->changed = g_date_time_new_utc (2021, 1, 1, 0, 0, 0);
  text = write_one (g_object_ref (item), RC_CALENDAR_NEUTRAL);
  assert_values (text, "LAST-MODIFIED", expected);
}

static guint
count (const char *text, const char *word)
{
  guint n = 0;

  for (const char *p = text; (p = strstr (p, word)) != NULL; p += strlen (word))
    n++;
  return n;
}

/* Lines end with CRLF, are at most 75 bytes long and never cut a character. */
static void
assert_lines_are_sound (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (char **line = lines; *line != NULL; line++)
    {
      g_assert_cmpuint (strlen (*line), <=, 75);
      g_assert_null (strpbrk (*line, "\r\n"));
      g_assert_true (g_utf8_validate (*line, -1, NULL));
    }
}

/* Without X-LIC-ERROR, which libical leaves where it could not read or allows a thing not. */
static void
assert_valid (icalcomponent *calendar)
{
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  icalrestriction_check (calendar);
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
}

static void
assert_only_our_properties (icalcomponent *event)
{
  for (icalproperty *property = icalcomponent_get_first_property (event, ICAL_ANY_PROPERTY);
       property != NULL; property = icalcomponent_get_next_property (event, ICAL_ANY_PROPERTY))
    switch (icalproperty_isa (property))
      {
      case ICAL_UID_PROPERTY:
      case ICAL_DTSTAMP_PROPERTY:
      case ICAL_LASTMODIFIED_PROPERTY:
      case ICAL_SEQUENCE_PROPERTY:
      case ICAL_DTSTART_PROPERTY:
      case ICAL_DTEND_PROPERTY:
      case ICAL_SUMMARY_PROPERTY:
      case ICAL_DESCRIPTION_PROPERTY:
      case ICAL_CATEGORIES_PROPERTY:
      case ICAL_CLASS_PROPERTY:
      case ICAL_TRANSP_PROPERTY:
      case ICAL_STATUS_PROPERTY:
        break;
      default:
        g_error ("a property that nobody wrote: %s", icalproperty_get_property_name (property));
      }
}

/* One event, with the texts of @item cleaned and no more. */
static void
assert_reads_back (const char *text, const char *title, const char *case_title)
{
  icalcomponent *calendar = icalparser_parse_string (text);
  icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_ANY_COMPONENT);
  g_autofree char *summary = rc_text_clean (title, FALSE);
  g_autofree char *description = rc_text_clean (case_title, TRUE);

  assert_valid (calendar);
  g_assert_cmpint (icalcomponent_isa (event), ==, ICAL_VEVENT_COMPONENT);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_ANY_COMPONENT), ==, 1);
  g_assert_cmpint (icalcomponent_count_components (event, ICAL_ANY_COMPONENT), ==, 2);
  g_assert_cmpint (icalcomponent_count_components (event, ICAL_VALARM_COMPONENT), ==, 2);
  g_assert_cmpint (icalcomponent_count_properties (calendar, ICAL_ANY_PROPERTY), ==, 3);
  assert_only_our_properties (event);
  g_assert_cmpstr (icalcomponent_get_summary (event), ==, summary);
  if (*description != '\0')
    g_assert_cmpstr (icalcomponent_get_description (event), ==, description);
  icalcomponent_free (calendar);
}

static void
assert_harmless (const char *title, const char *case_title)
{
  RcAgendaItem *item = make_appeal ("2027-01-15");
  g_autofree char *text = NULL;

  g_free (item->title);
  item->title = g_strdup (title);
  g_free (item->case_title);
  item->case_title = g_strdup (case_title);
  g_clear_pointer (&item->basis, g_free);
  text = write_one (item, RC_CALENDAR_DETAILED);
  assert_lines_are_sound (text);
  assert_reads_back (text, title, case_title);
}

static void
test_hostile_texts (void)
{
  static const char *const texts[] = {
    "a, b; c \\ d \\n e", "x\r\nATTENDEE:mailto:a@example.org", "x\nEND:VEVENT\nBEGIN:VTODO",
    "\xff\xfe broken", "bell\x07 esc\x1b[31m del\x7f", "tab\there", "“quoted” \"quoted\" ^n ^'",
    "line\xe2\x80\xa8separator\xe2\x80\xa9", "nel\xc2\x85next", "\xf0\x9f\x98\x80\xf0\x9f\x98\x80",
    "https://example.org/?a=1,2;b\r\nX-EVIL:1", ":", ";", "=", "\\", "%s%n%d", "VALUE=DATE:x",
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe2\x80\xae" "abc", "\xef\xbb\xbf" "mark",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
      assert_harmless (texts[i], texts[j]);
}

static char *
make_noise (guint longest)
{
  static const char *const pieces[] = {
    "\r\n", "\n", "\r", "\\", "\\n", ",", ";", ":", "\"", "BEGIN:VALARM", "END:VEVENT", "URL:", " ",
    "\t", "é", "漢", "😀", "\xff", "\xc3", "\xe2\x80\xa8", "\x01", "\x7f", "a", "b", "=", "^",
  };
  GString *text = g_string_new ("t"); /* a text of blanks alone is none */
  guint n = (guint) g_test_rand_int_range (0, (gint32) longest);

  for (guint i = 0; i < n; i++)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static void
test_noise (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *title = make_noise (i % 20 == 0 ? 2000 : 60);
      g_autofree char *case_title = make_noise (60);

      assert_harmless (title, case_title);
    }
}

static void
test_many_items (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  icalcomponent *calendar;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *what = g_strdup_printf ("what-%u", i);

      g_ptr_array_add (items, make_item ((RcAgendaKind) (i % 6), what, "2027-01-15"));
    }
  bytes = rc_calendar_write (items, now, RC_CALENDAR_REMINDER_DAYS | RC_CALENDAR_DETAILED);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  calendar = icalparser_parse_string (text);
  assert_lines_are_sound (text);
  assert_valid (calendar);
  g_assert_cmpuint (count (text, "METHOD"), ==, 0);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_ANY_COMPONENT), ==, 300 + 300);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT), ==, 300 + 300);
  icalcomponent_free (calendar);
}

int
main (int argc, char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  now = g_date_time_new_from_iso8601 ("2026-11-23T09:40:00-05:00", NULL);
  g_test_add_func ("/calendar/to-the-letter", test_to_the_letter);
  g_test_add_func ("/calendar/a-day-ends-where-the-next-begins",
                   test_day_ends_where_the_next_begins);
  g_test_add_func ("/calendar/titles-are-neutral", test_neutral_titles);
  g_test_add_func ("/calendar/details-are-a-choice", test_details_are_a_choice);
  g_test_add_func ("/calendar/the-time-of-day-is-told", test_time_of_day_is_told);
  g_test_add_func ("/calendar/the-last-workday-has-an-alarm", test_last_workday_has_an_alarm);
  g_test_add_func ("/calendar/the-mail-day-is-an-event", test_mail_day_is_an_event);
  g_test_add_func ("/calendar/reminder-days-are-a-choice", test_reminder_days);
  g_test_add_func ("/calendar/uids-stay", test_uids_stay);
  g_test_add_func ("/calendar/uids-differ-and-tell-nothing", test_uids_differ_and_tell_nothing);
  g_test_add_func ("/calendar/a-uid-is-for-ever", test_uid_is_for_ever);
  g_test_add_func ("/calendar/the-sequence-goes-with-the-case", test_sequence_goes_with_the_case);
  g_test_add_func ("/calendar/the-sequence-goes-with-the-rule", test_sequence_goes_with_the_rule);
  g_test_add_func ("/calendar/hostile-texts-stay-texts", test_hostile_texts);
  g_test_add_func ("/calendar/noise-stays-text", test_noise);
  g_test_add_func ("/calendar/many-items-in-one-file", test_many_items);
  status = g_test_run ();
  g_date_time_unref (now);
  return status;
}
