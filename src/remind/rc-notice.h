/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-reminders.h"

G_BEGIN_DECLS

/**
 * RcNotice:
 *
 * What a notification says. Plain text: whoever shows it escapes it if the server reads markup.
 *
 * A bystander may read it, a server may keep it in its log, and a phone may mirror it. So it tells
 * that something is due and when, and only if the reader chose so what, for whom and why.
 */
typedef struct {
  char *summary;
  char *body;
  gboolean urgent;  /* a deadline within a week, or over */
  gboolean lasting; /* stays until somebody closes it */
  char *case_id;    /* (nullable): what to open; NULL: the agenda */
  char *record_id;  /* (nullable) */
} RcNotice;

typedef enum {
  RC_NOTICE_NEUTRAL = 0,
  RC_NOTICE_DETAILED = 1 << 0, /* with the case's title, what to do and where the date is from */
  RC_NOTICE_CLOCK_DOUBTFUL = 1 << 1, /* says that the computer's clock looks wrong */
} RcNoticeFlags;

/**
 * rc_notice_new:
 * @reminders: (element-type RcReminder): at least one; of two or more it is a summary
 * @now: gives today's date
 */
RcNotice *rc_notice_new      (GPtrArray     *reminders,
                              GDateTime     *now,
                              RcNoticeFlags  flags);
/* Returns: (transfer full): a notice that shows that reminders reach the screen */
RcNotice *rc_notice_new_test (void);
void      rc_notice_free     (RcNotice      *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcNotice, rc_notice_free)

/* Returns: (transfer full): one line about @reminder, for a terminal */
char     *rc_reminder_format_line (RcReminder    *reminder,
                                   GDateTime     *now,
                                   RcNoticeFlags  flags);

G_END_DECLS
