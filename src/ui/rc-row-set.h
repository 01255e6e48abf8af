/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RcRowSet:
 *
 * The rows of a list box by key, so that a list that is set anew keeps the rows that stay: with the
 * focus, with what is open in them and with what somebody types.
 *
 * Between rc_row_set_begin() and rc_row_set_end() each thing to show is looked for by its key, made
 * if it is not there, and placed.
 */
typedef struct _RcRowSet RcRowSet;

/* Takes over the order of @list, which must live as long. */
RcRowSet  *rc_row_set_new   (GtkListBox *list);
void       rc_row_set_free  (RcRowSet   *self);

void       rc_row_set_begin (RcRowSet   *self);
/* Returns: (nullable) (transfer none): the row that was placed under @key the last time */
GtkWidget *rc_row_set_find  (RcRowSet   *self,
                             const char *key);
/* Puts @row, found or new, behind the ones placed before. */
void       rc_row_set_place (RcRowSet   *self,
                             const char *key,
                             GtkWidget  *row);
/* Removes the rows that were not placed again; if one of them had the focus, the row that comes in
 * its place gets it. Returns: the number of rows */
guint      rc_row_set_end   (RcRowSet   *self);

G_END_DECLS
