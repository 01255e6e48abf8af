/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rc-workspace.h"

G_BEGIN_DECLS

/* What stands on the Overview above the lists of records: the next step, the five steps, deadlines
 * and money. Fills @box anew; call it when the case or the day changed. */
void rc_overview_fill  (GtkBox      *box,
                        RcWorkspace *workspace,
                        RcCaseFile  *file);
/* The deadlines of a case, those for which no date is known included; also on the Appeals tab. */
void rc_deadlines_fill (GtkBox      *box,
                        RcWorkspace *workspace,
                        RcCaseFile  *file);

G_END_DECLS
