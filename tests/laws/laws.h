/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-kinds.h"

G_BEGIN_DECLS

/* How many different values laws_fill_field() has for any field (a flag has only two). */
#define LAWS_N_VALUES 3

typedef void (*LawsTest)     (const RcKind  *kind);
typedef void (*LawsListTest) (const RcKind  *kind,
                              const RcField *field);

/* Adds "/<law>/<kind>" for each kind of record there is. */
void      laws_add_for_every_kind (const char    *law,
                                   LawsTest       test);
/* Adds "/<law>/<kind>.<field>" for each list of children. */
void      laws_add_for_every_list (const char    *law,
                                   LawsListTest   test);

/* Fails the running test, and goes on, unless @ok; the message names the kind and the field
 * (nullable). */
void      laws_expect             (gboolean       ok,
                                   const RcKind  *kind,
                                   const RcField *field,
                                   const char    *promise);

/* Sets @field, which can be of any type, to one of its values: other ones for 0, 1 and 2. */
void      laws_fill_field         (RcRecord      *record,
                                   const RcField *field,
                                   guint          which);
/* Returns: (transfer full): a record of @kind with all fields filled, those of its children too */
RcRecord *laws_new_filled         (const RcKind  *kind,
                                   guint          which);

/* Returns: (transfer full): a copy in which @field has that value */
RcRecord *laws_copy_with          (RcRecord      *base,
                                   const RcField *field,
                                   guint          which);
/* Merges @theirs into @ours.
 * Returns: (transfer full) (element-type RcField): the conflicts */
GPtrArray *laws_merge              (RcRecord      *ours,
                                    RcRecord      *theirs,
                                    RcRecord      *base);

/* Whether any words can stand in @field, so that nothing typed into it is wrong. */
gboolean  laws_takes_any_text     (const RcField *field);

/* A record by way of text: what a file says of it.
 * Returns: (transfer full) */
char     *laws_write              (RcRecord      *record);
RcRecord *laws_read               (const RcKind  *kind,
                                   const char    *text);

G_END_DECLS
