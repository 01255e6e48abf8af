/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "rc-calendar.h"
#include "rc-cli.h"
#include "rc-codec.h"
#include "rc-writer.h"

/* export. */

/* Not g_print(): the bytes are UTF-8 whatever the terminal speaks. */
static gboolean
print_bytes (GBytes *bytes, GError **error)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  if (fwrite (data, 1, size, stdout) == size && fflush (stdout) == 0)
    return TRUE;
  return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, _("nothing could be printed: %s"),
                        g_strerror (errno));
}

static gboolean
give (RcCli *self, GBytes *bytes, GError **error)
{
  g_autoptr (GError) reason = NULL;

  if (self->output == NULL)
    return print_bytes (bytes, error);
  if (rc_writer_write (self->output, bytes, !self->replace, &reason))
    return TRUE;
  if (g_error_matches (reason, RC_STORE_ERROR, RC_STORE_ERROR_EXISTS))
    return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED, _("%s; --replace writes over it"),
                          reason->message);
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

static gboolean
export_json (RcCli *self, const char *name, GError **error)
{
  RcCaseFile *file = rc_cli_find_case (self, name, error);
  g_autoptr (GBytes) bytes =
    file != NULL ? rc_codec_encode (rc_case_file_get_case (file), error) : NULL;

  return bytes != NULL && give (self, bytes, error);
}

static RcCalendarFlags
get_calendar_flags (RcCli *self)
{
  return (self->details ? RC_CALENDAR_DETAILED : RC_CALENDAR_NEUTRAL) |
         (self->reminder_days ? RC_CALENDAR_REMINDER_DAYS : RC_CALENDAR_NEUTRAL);
}

/* What can be read is written also if a case cannot be read; the exit code tells. */
static gboolean
export_calendar (RcCli *self, const char *name, GError **error)
{
  const char *one_case = strcmp (name, "all") != 0 ? name : NULL;
  g_autoptr (GPtrArray) items = rc_cli_collect_items (self, one_case, error);
  g_autoptr (GDateTime) now = rc_clock_now (self->context->clock);
  g_autoptr (GBytes) bytes = NULL;

  if (items == NULL)
    return FALSE;
  if (items->len > 0)
    bytes = rc_calendar_write (items, now, get_calendar_flags (self));
  if (bytes != NULL && !give (self, bytes, error))
    return FALSE;
  if (one_case == NULL && !rc_cli_tell_unreadable (self, error))
    return FALSE;
  return bytes != NULL || rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                                         _("nothing is due, so there is nothing to write"));
}

static gboolean
run_export (RcCli *self, char **args, GError **error)
{
  if (self->format == NULL || strcmp (self->format, "json") == 0)
    return export_json (self, args[0], error);
  if (strcmp (self->format, "ics") == 0)
    return export_calendar (self, args[0], error);
  return rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                        _("cannot export “%s” yet; the formats are json and ics"), self->format);
}

const RcCliCommand rc_cli_export_commands[] = {
  { "export", "CASE|all [--format json|ics] [-o FILE]",
    N_("Write a case as one JSON file, or what is due as a calendar."), 1, 1, run_export,
    N_("Without -o it is printed. A FILE that is there stays, unless --replace is given.\n"
       "--format ics gives an iCalendar file: what is due in CASE, or in all cases, as entries of\n"
       "whole days with alarms at nine in the morning. A second way to be reminded: any calendar on\n"
       "a computer or a phone can import it. Its entries say “Appeal deadline” and no more, as\n"
       "calendars are often kept by others.\n"
       "  --details        with what to do, the case’s name and where the date is from\n"
       "  --reminder-days  also entries 14, 7 and 2 days ahead, for calendars that drop alarms\n"
       "Entries keep their UID from file to file, so most calendars bring them up to date. What is\n"
       "over is not in the next file: delete it in the calendar.\n"
       "  recoursectl export all --format ics -o deadlines.ics") },
  { NULL }
};
