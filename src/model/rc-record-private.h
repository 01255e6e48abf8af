/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-record.h"
#include "rc-value.h"

G_BEGIN_DECLS

/* What a record holds besides its fields; for the files of the engine only. */
typedef struct {
  char *id;
  GDateTime *created;
  GDateTime *changed;
  char *by;
  guint64 dont_know; /* bit i: the i-th row of the table */
  JsonArray *dont_know_other; /* (nullable): marks of fields that no row names */
  JsonObject *extra; /* (nullable): members that no row names, in their order */
} RcRecordPrivate;

RcRecordPrivate *rc_record_private (RcRecord *self);

/* The address of the member that @field describes. */
gpointer         rc_record_where   (RcRecord      *self,
                                    const RcField *field);
guint64          rc_record_bit     (RcRecord      *self,
                                    const RcField *field);
/* Copies one field with its mark; notifies if it changed. */
void             rc_record_copy_field (RcRecord      *to,
                                       RcRecord      *from,
                                       const RcField *field);
gboolean         rc_record_equal_field (RcRecord      *a,
                                       RcRecord      *b,
                                       const RcField *field);
/* Whether two sets of unknown members (either may be NULL) are the same, digit for digit. */
gboolean         rc_json_objects_equal (JsonObject *a,
                                        JsonObject *b);

G_END_DECLS
