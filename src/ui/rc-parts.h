/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Small pieces that the pages are made of. All return floating widgets. */

/* A page that scrolls, with its content in a column of readable width.
 * @content: (out) (transfer none): the vertical box to fill */
GtkWidget *rc_parts_page  (GtkBox    **content);
/* A group of rows with a heading. */
GtkWidget *rc_parts_group (const char *title);
/* A list in a frame, of rows that are not selected. */
GtkListBox *rc_parts_boxed_list (void);
/* A dim sentence for where there is nothing. */
GtkWidget *rc_parts_note  (const char *text);
/* A row that opens something: the action with its target. @action: (nullable) */
GtkWidget *rc_parts_row   (const char *title,
                           const char *subtitle,
                           const char *action,
                           GVariant   *target);
/* Removes all children of @box. */
void       rc_parts_clear (GtkBox     *box);

/* How large letters are, 1 at 100 %: what is counted in pixels and holds text grows with it. */
double rc_parts_text_scale (GtkWidget *widget);
/* The size in which @window opens: that many pixels at 100 %, more with larger letters, but never
 * more than nine tenths of the smallest screen. */
void   rc_parts_size_window (GtkWindow *window,
                             int        width,
                             int        height);

G_END_DECLS
