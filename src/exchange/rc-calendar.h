/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"

G_BEGIN_DECLS

typedef enum {
  RC_CALENDAR_NEUTRAL = 0,            /* "Appeal deadline": calendars are read by clouds and others */
  RC_CALENDAR_DETAILED = 1 << 0,      /* what to do, the case's title and where the date is from */
  RC_CALENDAR_REMINDER_DAYS = 1 << 1, /* entries of their own 14, 7 and 2 days ahead of what needs
                                         preparing: many calendars drop alarms, none drops days */
} RcCalendarFlags;

/**
 * rc_calendar_write:
 * @items: (element-type RcAgendaItem): at least one, since a calendar without events is not valid
 * @now: when the file is written
 *
 * A second way to be reminded: what is due as an iCalendar file (RFC 5545), for any calendar that
 * the person looks at. Each item is an event of a whole day with alarms at nine in the morning; so
 * is the day on which a letter must leave. Pure: no clock, no file, and nothing remembered.
 *
 * An event keeps its UID from file to file: it is made of the key of the item, which holds no title
 * and no date. Nobody remembers what was written before, so SEQUENCE counts the seconds up to the
 * last change of anything that the date may rest on (of the case or of the rule): it stands still as
 * long as they do, and a calendar that compares two files takes the newer. What is over is left out;
 * a calendar that has it keeps it.
 *
 * Returns: (transfer full): UTF-8 text with CRLF line ends
 */
GBytes *rc_calendar_write (GPtrArray       *items,
                           GDateTime       *now,
                           RcCalendarFlags  flags);

G_END_DECLS
