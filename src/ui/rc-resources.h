/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RC_RESOURCE_PATH "/org/recourse/Recourse"

/* Brings the templates, the style and the icons of the window into the program. Each class with a
 * template calls it: a linker leaves out of a static library what nobody names. */
void rc_resources_ensure (void);

G_END_DECLS
