/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-context.h"

G_BEGIN_DECLS

/**
 * RcAutosave:
 *
 * Saves cases by itself, a moment after they were changed. What could not be saved stays wanted: it
 * is tried again with the next change and when somebody asks.
 *
 * Signal "edited" (RcCaseFile *file): the case changed in this program.
 * Signal "state-changed" (RcCaseFile *file): it was saved, or could not be.
 */
#define RC_TYPE_AUTOSAVE (rc_autosave_get_type ())
G_DECLARE_FINAL_TYPE (RcAutosave, rc_autosave, RC, AUTOSAVE, GObject)

/**
 * rc_autosave_new:
 * @context: must outlive the object
 * @application: (nullable): kept alive while something is being written
 */
RcAutosave   *rc_autosave_new          (RcContext           *context,
                                        GApplication        *application);
/* From now on the case of @file is saved when it changes. May be called again for the same file. */
void          rc_autosave_watch        (RcAutosave          *self,
                                        RcCaseFile          *file);
/* Tries again what failed. */
void          rc_autosave_retry        (RcAutosave          *self,
                                        RcCaseFile          *file);

/* Returns: (nullable) (transfer none): why the last attempt failed */
const GError *rc_autosave_get_problem  (RcAutosave          *self,
                                        RcCaseFile          *file);
/* Returns: (nullable) (transfer none): when it was last written by this program, by the clock */
GDateTime    *rc_autosave_get_saved_at (RcAutosave          *self,
                                        RcCaseFile          *file);

/**
 * rc_autosave_flush_async:
 *
 * Writes everything that is waiting to be written, without the pause.
 */
void          rc_autosave_flush_async  (RcAutosave          *self,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
/* FALSE with the first error if something could not be written. */
gboolean      rc_autosave_flush_finish (RcAutosave          *self,
                                        GAsyncResult        *result,
                                        GError             **error);
/* Whether something is not written yet. */
gboolean      rc_autosave_is_pending   (RcAutosave          *self);

G_END_DECLS
