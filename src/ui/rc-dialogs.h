/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The dialogs of the toolkit that changed their names between GTK 4.8 and today are named in
 * rc-dialogs.c and nowhere else. All functions are asynchronous and finish with
 * G_IO_ERROR_CANCELLED when the person closes the dialog without choosing. */

typedef enum {
  RC_ANSWER_PLAIN,
  RC_ANSWER_SUGGESTED,   /* what the window proposes; Enter gives it */
  RC_ANSWER_DESTRUCTIVE, /* loses something */
} RcAnswerLook;

typedef struct {
  const char *id;    /* what rc_dialogs_ask_finish() returns */
  const char *label; /* translated, title case */
  RcAnswerLook look;
} RcAnswer;

/**
 * rc_dialogs_open_async:
 * @parent: the window that waits
 * @title: translated, title case
 * @filters: (nullable): a GListModel of GtkFileFilter; the first is the one in use
 *
 * Lets the person choose one file that exists.
 */
void   rc_dialogs_open_async  (GtkWindow           *parent,
                               const char          *title,
                               GListModel          *filters,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
/* Returns: (transfer full): the file; NULL with an error */
GFile *rc_dialogs_open_finish (GAsyncResult        *result,
                               GError             **error);

/**
 * rc_dialogs_save_async:
 * @name: the file name that the dialog proposes
 *
 * Lets the person choose where to write a file. Asks by itself before a file is replaced.
 */
void   rc_dialogs_save_async  (GtkWindow           *parent,
                               const char          *title,
                               const char          *name,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
/* Returns: (transfer full): the file, which may exist; NULL with an error */
GFile *rc_dialogs_save_finish (GAsyncResult        *result,
                               GError             **error);

/**
 * rc_dialogs_ask_async:
 * @heading: translated question, title case
 * @body: translated, plain text: what is lost, and what can be done
 * @answers: (array length=n_answers): the first is the one that changes nothing; Escape gives it
 *
 * Asks before a loss that cannot be undone.
 */
void   rc_dialogs_ask_async   (GtkWindow           *parent,
                               const char          *heading,
                               const char          *body,
                               const RcAnswer      *answers,
                               guint                n_answers,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
/* Returns: (transfer full): the id of the answer; NULL with an error if the window went away */
char  *rc_dialogs_ask_finish  (GAsyncResult        *result,
                               GError             **error);

/**
 * rc_dialogs_tell:
 *
 * Says what went wrong, with one button that closes it. For failures after which a person must do
 * something; the rest belongs into a toast.
 */
void   rc_dialogs_tell        (GtkWindow           *parent,
                               const char          *heading,
                               const char          *body);

G_END_DECLS
