/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-date.h"

#include <glib/gi18n-lib.h>

#include "rc-text.h"

#define FIRST_YEAR 1900
#define LAST_YEAR 2199

/* The day numbers of 0001-01-01 and 9999-12-31: outside them a date no longer has four digits of
 * year, and GDate no longer has an answer. */
#define FIRST_DAY 1
#define LAST_DAY 3652059

/* How far from today a day may lie without a question, and how far ahead one of the past: letters
 * are dated for the day on which they are mailed. */
#define FAR_DAYS 730
#define EARLY_DAYS 7

G_DEFINE_QUARK (rc-date-error-quark, rc_date_error)

typedef struct {
  int hour;
  int minute;
  double second;
} Time;

/* Takes @count digits off the front of @text. */
static gboolean
take_digits (const char **text, int count, int *value)
{
  int sum = 0;

  for (int i = 0; i < count; i++, (*text)++)
    {
      if (!g_ascii_isdigit (**text))
        return FALSE;
      sum = sum * 10 + g_ascii_digit_value (**text);
    }
  *value = sum;
  return TRUE;
}

static gboolean
take_char (const char **text, const char *allowed, char *found)
{
  if (**text == '\0' || strchr (allowed, **text) == NULL)
    return FALSE;
  if (found != NULL)
    *found = **text;
  (*text)++;
  return TRUE;
}

static gboolean
take_date (const char **text, int *year, int *month, int *day)
{
  return take_digits (text, 4, year) && take_char (text, "-", NULL) &&
         take_digits (text, 2, month) && take_char (text, "-", NULL) && take_digits (text, 2, day);
}

/* A fraction is read to the microsecond, which is what GDateTime can hold. */
static gboolean
take_fraction (const char **text, double *second)
{
  int micros = 0;
  int digits = 0;

  for (; g_ascii_isdigit (**text); (*text)++, digits++)
    if (digits < 6)
      micros = micros * 10 + g_ascii_digit_value (**text);
  for (int i = digits; i < 6; i++)
    micros *= 10;
  *second += micros / 1e6;
  return digits > 0;
}

static gboolean
take_time (const char **text, Time *time)
{
  int second = 0;

  if (!take_digits (text, 2, &time->hour) || !take_char (text, ":", NULL) ||
      !take_digits (text, 2, &time->minute))
    return FALSE;
  time->second = 0;
  if (!take_char (text, ":", NULL))
    return TRUE;
  if (!take_digits (text, 2, &second))
    return FALSE;
  time->second = second;
  return !take_char (text, ".", NULL) || take_fraction (text, &time->second);
}

static GTimeZone *
take_offset (const char **text)
{
  char sign = '+';
  int hours = 0;
  int minutes = 0;

  if (take_char (text, "Zz", NULL))
    return g_time_zone_new_utc ();
  if (!take_char (text, "+-", &sign) || !take_digits (text, 2, &hours) ||
      !take_char (text, ":", NULL) || !take_digits (text, 2, &minutes) || hours > 23 ||
      minutes > 59)
    return NULL;
  return g_time_zone_new_offset ((sign == '-' ? -60 : 60) * (hours * 60 + minutes));
}

static gboolean
is_known_day (int year, int month, int day)
{
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 &&
         day <= g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);
}

static gpointer
fail_no_such_day (const char *text, int year, GError **error)
{
  g_autofree char *quoted = rc_text_quote (text, 40);

  if (year < FIRST_YEAR || year > LAST_YEAR)
    g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_NO_SUCH_DAY,
                 _("the year in %s is not between %d and %d"), quoted, FIRST_YEAR, LAST_YEAR);
  else
    g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_NO_SUCH_DAY,
                 _("there is no such day in the calendar: %s"), quoted);
  return NULL;
}

/* g_date_time_format_iso8601 () leaves the minutes of the offset out where they are 0, which RFC
 * 3339 does not allow. */
static void
append_offset (GString *text, int minutes)
{
  if (minutes == 0)
    g_string_append_c (text, 'Z');
  else
    g_string_append_printf (text, "%c%02d:%02d", minutes < 0 ? '-' : '+', ABS (minutes) / 60,
                            ABS (minutes) % 60);
}

/* GDateTime's formatting knows the language's months and weekdays; GDate's goes through strftime(),
 * which needs a fixed buffer. */
static char *
format_with (const GDate *date, const char *pattern)
{
  g_autoptr (GDateTime) midnight =
    g_date_time_new_utc (g_date_get_year (date), (int) g_date_get_month (date),
                         g_date_get_day (date), 0, 0, 0);

  return g_date_time_format (midnight, pattern);
}

GDate *
rc_date_parse (const char *text, GError **error)
{
  const char *p = text != NULL ? text : "";
  int year = 0, month = 0, day = 0;

  if (!take_date (&p, &year, &month, &day) || *p != '\0')
    {
      g_autofree char *quoted = rc_text_quote (text, 40);

      g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                   _("expected a date such as 2026-01-31 (year-month-day), found %s"), quoted);
      return NULL;
    }
  if (!is_known_day (year, month, day))
    return fail_no_such_day (text, year, error);
  return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

char *
rc_date_format (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), (int) g_date_get_month (date),
                          g_date_get_day (date));
}

char *
rc_date_format_long (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  /* Translators: a whole date, as strftime() writes it: "Tuesday, January 12, 2027" */
  return format_with (date, _("%A, %B %-d, %Y"));
}

char *
rc_date_format_short (const GDate *date, const GDate *today)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  if (today != NULL && g_date_get_year (today) == g_date_get_year (date))
    /* Translators: a day of this year, as strftime() writes it: "January 12" */
    return format_with (date, _("%B %-d"));
  /* Translators: a day of another year, as strftime() writes it: "January 12, 2027" */
  return format_with (date, _("%B %-d, %Y"));
}

char *
rc_date_format_distance (const GDate *date, const GDate *today)
{
  int days = rc_date_days_until (today, date);

  if (days == 0)
    return g_strdup (_("today"));
  if (days == 1)
    return g_strdup (_("tomorrow"));
  if (days == -1)
    return g_strdup (_("yesterday"));
  if (days > 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days);
  return g_strdup_printf (ngettext ("%d day ago", "%d days ago", (gulong) -days), -days);
}

gboolean
rc_date_equal (const GDate *a, const GDate *b)
{
  return rc_date_compare (a, b) == 0;
}

int
rc_date_compare (const GDate *a, const GDate *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);
  return g_date_compare (a, b);
}

int
rc_date_days_until (const GDate *from, const GDate *to)
{
  return g_date_days_between (from, to);
}

GDate *
rc_date_plus_days (const GDate *date, int days)
{
  gint64 day = (gint64) g_date_get_julian (date) + days;

  return g_date_new_julian ((guint32) CLAMP (day, FIRST_DAY, LAST_DAY));
}

/* February 29 is the 28th in other years. */
static void
set_year (GDate *other, const GDate *date, int year)
{
  const GDateMonth month = g_date_get_month (date);
  const GDateDay last = g_date_get_days_in_month (month, (GDateYear) year);

  g_date_set_dmy (other, MIN (g_date_get_day (date), last), month, (GDateYear) year);
}

static gboolean
is_near (const GDate *date, gboolean past, const GDate *today)
{
  const int days = rc_date_days_until (today, date);

  return days >= -FAR_DAYS && days <= (past ? EARLY_DAYS : FAR_DAYS);
}

/* The year meant is the one that brings the day nearest to today. */
static void
guess_year (GDate *meant, const GDate *date, gboolean past, const GDate *today)
{
  const int this_year = g_date_get_year (today);

  set_year (meant, date, this_year);
  for (int year = this_year - 1; year <= this_year + 1; year++)
    {
      GDate other = *date;

      set_year (&other, date, year);
      if (is_near (&other, past, today) &&
          (!is_near (meant, past, today) || ABS (rc_date_days_until (today, &other)) <
                                              ABS (rc_date_days_until (today, meant))))
        *meant = other;
    }
}

char *
rc_date_ask_year (const GDate *date, gboolean past, const GDate *today)
{
  g_autofree char *text = NULL;
  GDate meant;

  if (is_near (date, past, today))
    return NULL;
  guess_year (&meant, date, past, today);
  text = rc_date_format_short (&meant, NULL);
  if (past && rc_date_days_until (today, date) > 0)
    return g_strdup_printf (_("This day is still to come. Did you mean %s?"), text);
  return g_strdup_printf (_("This day is far away. Did you mean %s?"), text);
}

GDate *
rc_date_from_moment (GDateTime *moment)
{
  int year, month, day;

  g_date_time_get_ymd (moment, &year, &month, &day);
  return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

GDateTime *
rc_moment_parse (const char *text, GError **error)
{
  const char *p = text != NULL ? text : "";
  g_autoptr (GTimeZone) zone = NULL;
  Time time = { 0 };
  int year = 0, month = 0, day = 0;

  if (take_date (&p, &year, &month, &day) && take_char (&p, "Tt", NULL) && take_time (&p, &time))
    zone = take_offset (&p);
  if (zone == NULL || *p != '\0' || time.hour > 23 || time.minute > 59 || time.second >= 60)
    {
      g_autofree char *quoted = rc_text_quote (text, 40);

      g_set_error (error, RC_DATE_ERROR, RC_DATE_ERROR_SYNTAX,
                   _("expected a date and a time with its distance from UTC, such as "
                     "2026-11-23T09:40:00-05:00, found %s"),
                   quoted);
      return NULL;
    }
  if (!is_known_day (year, month, day))
    return fail_no_such_day (text, year, error);
  return g_date_time_new (zone, year, month, day, time.hour, time.minute, time.second);
}

char *
rc_moment_format (GDateTime *moment)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int micros = g_date_time_get_microsecond (moment);

  g_string_printf (text, "%04d-%02d-%02dT%02d:%02d:%02d", g_date_time_get_year (moment),
                   g_date_time_get_month (moment), g_date_time_get_day_of_month (moment),
                   g_date_time_get_hour (moment), g_date_time_get_minute (moment),
                   g_date_time_get_second (moment));
  if (micros != 0)
    g_string_append_printf (text, ".%06d", micros);
  append_offset (text, (int) (g_date_time_get_utc_offset (moment) / G_TIME_SPAN_MINUTE));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
rc_moment_format_long (GDateTime *moment)
{
  /* Translators: a date and a time, as strftime() writes it:
   * "Monday, November 23, 2026, 9:40 AM" */
  return g_date_time_format (moment, _("%A, %B %-d, %Y, %-I:%M %p"));
}

gboolean
rc_moment_equal (GDateTime *a, GDateTime *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_date_time_equal (a, b) &&
         g_date_time_get_utc_offset (a) == g_date_time_get_utc_offset (b);
}
