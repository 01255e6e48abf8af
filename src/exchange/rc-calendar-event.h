/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <libical/ical.h>

G_BEGIN_DECLS

/* An event of one whole day, before it goes into a file. */
typedef struct {
  char *seed;         /* names the event; its UID is made of it */
  GDate *day;
  char *summary;      /* may be any bytes, as the next; they are made safe for the file */
  char *description;
  GDateTime *changed; /* (nullable): when it last may have become another */
  GArray *alarms;     /* (element-type int): each so many days before @day; increasing */
} RcCalendarEvent;

/* Takes a copy of @day. */
RcCalendarEvent *rc_calendar_event_new  (const char  *seed,
                                         const GDate *day);
void             rc_calendar_event_free (RcCalendarEvent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcCalendarEvent, rc_calendar_event_free)

/* Adds an alarm at nine in the morning @days (1 or more) before the day, unless it is there. */
void             rc_calendar_event_add_alarm (RcCalendarEvent *self,
                                              int              days);
/* Returns: (transfer full): a VEVENT with its VALARMs, stamped with @now */
icalcomponent   *rc_calendar_event_to_ical (RcCalendarEvent *self,
                                            GDateTime       *now);

G_END_DECLS
