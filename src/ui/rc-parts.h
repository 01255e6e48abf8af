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
/* A row that opens something: the action with its target. All but the last are (nullable): what they
 * say may come later. */
GtkWidget *rc_parts_row   (const char *title,
                           const char *subtitle,
                           const char *action,
                           GVariant   *target);
/* A row with a switch, which is off.
 * @toggle: (out) (transfer none) */
GtkWidget *rc_parts_switch_row (const char *title,
                                const char *subtitle,
                                GtkSwitch **toggle);
/* A window over @parent, which waits meanwhile; Escape closes it. To be filled and presented.
 * @button: does what the window is for; at the end of its header bar
 * @content: (out) (transfer none): the vertical box to fill
 * Returns: (transfer none): the toolkit owns it */
GtkWindow *rc_parts_dialog (GtkWindow  *parent,
                            const char *title,
                            GtkWidget  *button,
                            GtkBox    **content);
/* A button that is an icon; @name is its tooltip and what a screen reader says. @action: (nullable) */
GtkWidget *rc_parts_icon_button (const char *icon,
                           const char *name,
                           const char *action);
/* A row with a switch that is kept in the settings (nullable: it cannot be changed); with @inverted
 * it is on while the key is not. */
GtkWidget *rc_parts_setting_row (const char *title,
                           const char *subtitle,
                           GSettings  *settings,
                           const char *key,
                           gboolean    inverted);
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
