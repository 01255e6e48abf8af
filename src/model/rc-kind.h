/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-field.h"

G_BEGIN_DECLS

/* Where a kind is shown. Children are shown inside the record that holds them. */
typedef enum {
  RC_TAB_OVERVIEW,
  RC_TAB_POLICY,
  RC_TAB_CLINICS,
  RC_TAB_DOCTOR,
  RC_TAB_CLAIMS,
  RC_TAB_APPEALS,
  RC_TAB_CHILD,
  RC_TAB_HIDDEN, /* not edited by hand: the case itself, acknowledgements */
} RcTab;

struct _RcKind
{
  const char *name;   /* "prior-auth": in JSON and on the command line */
  const char *label;  /* translatable, sentence case: "Prior authorization" */
  const char *plural; /* translatable, title case, heading of the list */
  const char *empty;  /* translatable sentence for an empty list: "No calls yet." */
  const char *add;    /* translatable, title case, the button that adds one: "Add Denial" */
  const char *help;   /* translatable sentence: what this is, for somebody who never met the word */
  RcTab tab;
  const RcField *fields;
  guint n_fields; /* at most RC_KIND_MAX_FIELDS */
  GType (*get_type) (void);
};

#define RC_KIND_MAX_FIELDS 64

/* Returns: (nullable): the row named @name */
const RcField *rc_kind_field (const RcKind *self,
                              const char   *name);

G_END_DECLS
