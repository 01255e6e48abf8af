/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-doctor.h"

G_BEGIN_DECLS

/* The day on which something must leave the house, so that it is there in time. Most appeals count
 * only when the other side has them; a letter is on its way for five to seven days, and here seven,
 * the safe end, are taken. */
#define RC_MAIL_BY_DAYS 7

/**
 * rc_mail_by_find:
 * @act_by: the last workday on which it counts
 * @method: how it is sent
 * @postmarked: the day it is sent counts, not the day it arrives
 *
 * Mail, certified or not, leaves seven days before @act_by, or on it if the postmark counts; what
 * arrives at once, on @act_by itself. Either is moved back to a workday: counters are closed on the
 * others, and so is the office that receives.
 *
 * Returns: (transfer full) (nullable): %NULL if nobody said how it is sent
 */
GDate      *rc_mail_by_find     (const GDate  *act_by,
                                 RcSendMethod  method,
                                 gboolean      postmarked);

/* Whether @method goes by post. */
gboolean    rc_mail_by_is_post  (RcSendMethod  method);

/**
 * rc_mail_by_label:
 *
 * Returns: (transfer full): "Mail by Thursday, March 25, 2027", "Fax by …"; translated
 */
char       *rc_mail_by_label    (const GDate  *mail_by,
                                 RcSendMethod  method);

/**
 * rc_mail_by_reason:
 *
 * Returns: a translated sentence: why that day
 */
const char *rc_mail_by_reason   (RcSendMethod  method,
                                 gboolean      postmarked);

G_END_DECLS
