/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case-file.h"
#include "rc-save-job.h"

G_BEGIN_DECLS

struct _RcCaseFile
{
  GObject parent_instance;

  char *path;
  RcCase *the_case;
  char *title;        /* as it was told last */
  char *sort_key;     /* of the title, for strcmp () */
  GError *problem;
  GBytes *base;       /* what the file held when this program last read or wrote it */
  guint revision;     /* of the case, one more with each change made here */
  gboolean dirty;
  gboolean unsafe;    /* the disk did not confirm the last save */
  gboolean loading;   /* the case changes because the file did */

  GQueue saves;       /* (element-type GTask): waiting for their turn */
  RcSaveJob *running; /* in a thread */
};

RcCaseFile *rc_case_file_new          (const char *path);
void        rc_case_file_set_path     (RcCaseFile *self,
                                       const char *path);
/* Gives a file that had none its case. */
void        rc_case_file_set_case     (RcCaseFile *self,
                                       RcCase     *the_case);
/* Returns: whether it is another problem than before */
gboolean    rc_case_file_set_problem  (RcCaseFile *self,
                                       const GError *problem);
void        rc_case_file_set_dirty    (RcCaseFile *self,
                                       gboolean    dirty);
void        rc_case_file_set_base     (RcCaseFile *self,
                                       GBytes     *base);
/* Takes over what others wrote: @theirs is what @bytes hold. What was changed here and not saved
 * stays. */
void        rc_case_file_load         (RcCaseFile *self,
                                       RcCase     *theirs,
                                       GBytes     *bytes);
/* Brings into the case what a save has found in the file: the changes from @from to @to. */
void        rc_case_file_follow       (RcCaseFile *self,
                                       GBytes     *from,
                                       GBytes     *to);

G_END_DECLS
