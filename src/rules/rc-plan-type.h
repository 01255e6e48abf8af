/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The kinds of coverage that rules name, %NULL-terminated: "erisa_group_nongf" is an employer plan
 * under ERISA that is not grandfathered; "nonerisa" stands for governmental and church plans. */
extern const char *const rc_plan_types[];

G_END_DECLS
