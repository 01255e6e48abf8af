/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-context.h"

G_BEGIN_DECLS

/* A case in a folder of its own, for tests of the forms: Monday, November 23, 2026, 9:40 AM. */
typedef struct {
  char *folder;
  RcContext *context; /* %NULL: somebody else has it now */
  RcCaseFile *file;
  RcCase *the_case; /* of @file */
} FormSample;

FormSample *form_sample_new  (void);
void        form_sample_free (FormSample    *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FormSample, form_sample_free)

/* Adds a record. @first and what follows are "field=text", and NULL at the end.
 * Returns: (transfer none): it belongs to the case */
RcRecord   *form_sample_add  (FormSample    *self,
                              const RcKind  *kind,
                              const char    *first,
                              ...) G_GNUC_NULL_TERMINATED;
/* The same for a child of @owner in its list @list. */
RcRecord   *form_sample_add_child (RcRecord   *owner,
                                   const char *list,
                                   const char *first,
                                   ...) G_GNUC_NULL_TERMINATED;
/* Sets a field as a person would; what does not fit is a fault of the test. */
void        form_sample_set  (RcRecord      *record,
                              const char    *name,
                              const char    *text);

G_END_DECLS
