/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rc-store-error.h"

G_BEGIN_DECLS

/**
 * RcSaveJob:
 *
 * One save of one case, with everything it needs, so that any thread can run it. It holds bytes and
 * no RcCase: those belong to the thread that shows them.
 */
typedef struct {
  char *path;
  char *state;    /* the state folder */
  char *case_id;
  GBytes *ours;   /* the case as it is here */
  GBytes *base;   /* (nullable): the file as this program last read or wrote it; NULL: a new case */
  gboolean again; /* write even what is there already: the last time it may not have become safe */
  guint revision; /* of the case in @ours; for who started the job */

  /* What became of it: */
  GBytes *written; /* (nullable): what the file holds now; NULL: what it held before */
  gboolean merged; /* @written has changes of others, which are not in @ours */
  GError *error;   /* (nullable): also together with @written, see RC_STORE_ERROR_NOT_SAFE */

  GMutex mutex;
  GCond cond;
  gboolean done;
  gboolean applied; /* for who started the job */
} RcSaveJob;

/* Takes copies and references of all arguments. */
RcSaveJob *rc_save_job_new   (const char *path,
                              const char *state,
                              const char *case_id,
                              GBytes     *ours,
                              GBytes     *base);
RcSaveJob *rc_save_job_ref   (RcSaveJob  *self);
void       rc_save_job_unref (RcSaveJob  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcSaveJob, rc_save_job_unref)

/* Reads what others wrote since, merges it in, keeps the previous version, and writes. Blocks. */
void       rc_save_job_run   (RcSaveJob  *self);
/* Waits until another thread has run the job. */
void       rc_save_job_wait  (RcSaveJob  *self);

G_END_DECLS
