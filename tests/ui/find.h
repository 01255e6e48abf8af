/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Finding and pressing what a window shows, for tests. */

typedef gboolean (*FindFits) (GtkWidget *widget, gconstpointer wanted);

/* Begins a test program with a display. */
void       find_init         (int           *argc,
                              char        ***argv);
/* Returns: (nullable) (transfer none): the first widget in @widget that fits, itself included */
GtkWidget *find_widget       (GtkWidget     *widget,
                              FindFits       fits,
                              gconstpointer  wanted);
gboolean   find_is_entry     (GtkWidget     *widget,
                              gconstpointer  unused);
gboolean   find_is_drop_down (GtkWidget     *widget,
                              gconstpointer  unused);
gboolean   find_is_menu_button (GtkWidget   *widget,
                              gconstpointer  unused);
/* A label that can be seen and has @text in it. */
gboolean   find_says         (GtkWidget     *widget,
                              gconstpointer  text);
/* A button with that icon or label. */
gboolean   find_has_icon     (GtkWidget     *widget,
                              gconstpointer  icon);
gboolean   find_has_label    (GtkWidget     *widget,
                              gconstpointer  label);
/* A row with that title. */
gboolean   find_has_title    (GtkWidget     *widget,
                              gconstpointer  title);

/* Returns: (nullable) (transfer none): the newest window of that type */
GtkWidget *find_window       (GType          type);
/* Clicks a button, turns a toggle over, activates a row; then lets the program work. */
void       find_press        (GtkWidget     *widget);
void       find_iterate      (void);
/* Like find_widget(), but waits for what comes with a later frame.
 * Returns: (nullable) (transfer none): NULL after ten seconds */
GtkWidget *find_wait         (GtkWidget     *widget,
                              FindFits       fits,
                              gconstpointer  wanted);
/* Waits until @widget has a size. */
void       find_wait_drawn   (GtkWidget     *widget);

G_END_DECLS
