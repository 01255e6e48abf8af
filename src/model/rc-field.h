/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "rc-money.h"

G_BEGIN_DECLS

/* A record kind is a C struct and a table with one row for each member. From the table come the
 * GObject properties, JSON both ways, the form, search, merge, checks, the command line's names and
 * the JSON Schema. A table holds no behaviour: what follows from a record is computed elsewhere,
 * from the struct. */

/**
 * RcFieldType:
 *
 * What a field stores, with the C type of the struct member and the form in JSON. A field that is
 * empty is not written.
 */
typedef enum {
  RC_FIELD_TEXT,    /* char *       one line; string */
  RC_FIELD_NOTE,    /* char *       several lines; string */
  RC_FIELD_DATE,    /* GDate *      "2026-01-31" */
  RC_FIELD_MOMENT,  /* GDateTime *  "2026-01-31T09:40:00-05:00" */
  RC_FIELD_MONEY,   /* RcMoney      "450.00"; minor units in memory, RC_MONEY_NONE is empty */
  RC_FIELD_NUMBER,  /* double       number; NAN is empty */
  RC_FIELD_FLAG,    /* RcFlag       true, false */
  RC_FIELD_CHOICE,  /* an enum      token; 0 is empty */
  RC_FIELD_CHOICES, /* RcChoiceSet  list of tokens; 0 is empty */
  RC_FIELD_REF,     /* char *       id of a record */
  RC_FIELD_REFS,    /* char **      list of ids */
  RC_FIELD_LIST,    /* GListStore * list of child records; never NULL */
  RC_FIELD_FILE,    /* char *       "<sha256>.<extension>" of an attachment */
  RC_N_FIELD_TYPES
} RcFieldType;

typedef gint64 RcMoney;
typedef guint64 RcChoiceSet; /* bit v is the choice whose enum value is v */

/* "Not answered" is not "no": the box on a form that nobody ticked says nothing. */
typedef enum {
  RC_FLAG_NONE,
  RC_FLAG_NO,
  RC_FLAG_YES,
} RcFlag;

typedef enum {
  RC_FIELD_DEFAULT = 0,
  RC_FIELD_REQUIRED = 1 << 0, /* a record without it is incomplete; it can still be saved */
  RC_FIELD_SEARCH = 1 << 1,   /* found by the search over all cases */
  RC_FIELD_TITLE = 1 << 2,    /* names the record in lists; the first that is not empty */
  RC_FIELD_SUMMARY = 1 << 3,  /* stands in the second line of the record's row */
  RC_FIELD_PRIVATE = 1 << 4,  /* blanked in a redacted copy: names, numbers of a person */
} RcFieldFlags;

/* What a text must look like where it matters to a program. */
typedef enum {
  RC_TEXT_ANY,
  RC_TEXT_TIME,     /* 09:30, 24 hours */
  RC_TEXT_STATE,    /* two letters of a US state, the District or a territory */
  RC_TEXT_CURRENCY, /* three letters, ISO 4217 */
} RcTextFormat;

/* When a day can be, where a slip in the year would move a deadline. */
typedef enum {
  RC_WHEN_ANY,
  RC_WHEN_PAST, /* it has happened */
  RC_WHEN_NEAR, /* it is about now, before or after */
} RcWhenExpected;

typedef struct {
  int value;         /* of the enum; the first row is 1, then without gaps */
  const char *token; /* in JSON and on the command line; lower case, never changed */
  const char *label; /* translatable */
} RcChoice;

typedef struct {
  const RcChoice *items;
  guint n_items;
} RcChoices;

typedef struct _RcKind RcKind;

typedef struct {
  const char *name;         /* member of the struct, of the JSON object, and (_ as -) property */
  const char *label;        /* translatable */
  const char *help;         /* translatable sentence that explains a term, or NULL */
  const char *group;        /* translatable heading; fields of one group stand together */
  const char *unit;         /* translatable unit of a number, or NULL */
  const RcChoices *choices; /* CHOICE, CHOICES */
  const char *targets;      /* REF, REFS: names of kinds, separated by spaces */
  const RcKind *child;      /* LIST: kind of the children */
  const char *not_before;   /* DATE: name of a date that this one must not precede */
  RcTextFormat format;      /* TEXT */
  RcWhenExpected expected;  /* DATE */
  RcFieldType type;
  RcFieldFlags flags;
  guint offset;
} RcField;

/* Offset of a member; does not compile when the member's C type is not the one that the field's
 * type stores. */
#define RC_MEMBER(Type, member, ctype)                                                            \
  (G_STRUCT_OFFSET (Type, member) +                                                               \
   0 * sizeof (char[__builtin_types_compatible_p (__typeof__ (((Type *) 0)->member), ctype) ? 1   \
                                                                                            : -1]))

#define RC_FIELD_ROW(Type, member, kind, ctype, text, ...)                                        \
  {                                                                                               \
    .name = #member, .label = (text), .type = (kind), .offset = RC_MEMBER (Type, member, ctype),  \
    __VA_ARGS__                                                                                   \
  }

#define RC_TEXT(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_TEXT, char *, label, __VA_ARGS__)
#define RC_NOTE(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_NOTE, char *, label, __VA_ARGS__)
#define RC_DATE(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_DATE, GDate *, label, __VA_ARGS__)
#define RC_MOMENT(T, m, label, ...)                                                               \
  RC_FIELD_ROW (T, m, RC_FIELD_MOMENT, GDateTime *, label, __VA_ARGS__)
#define RC_MONEY(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_MONEY, RcMoney, label, __VA_ARGS__)
#define RC_NUMBER(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_NUMBER, double, label, __VA_ARGS__)
#define RC_YES_NO(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_FLAG, RcFlag, label, __VA_ARGS__)
#define RC_CHOICE(T, m, Enum, table, label, ...)                                                  \
  RC_FIELD_ROW (T, m, RC_FIELD_CHOICE, Enum, label, .choices = &(table), __VA_ARGS__)
#define RC_CHOICES(T, m, table, label, ...)                                                       \
  RC_FIELD_ROW (T, m, RC_FIELD_CHOICES, RcChoiceSet, label, .choices = &(table), __VA_ARGS__)
#define RC_REF(T, m, kinds, label, ...)                                                           \
  RC_FIELD_ROW (T, m, RC_FIELD_REF, char *, label, .targets = (kinds), __VA_ARGS__)
#define RC_REFS(T, m, kinds, label, ...)                                                          \
  RC_FIELD_ROW (T, m, RC_FIELD_REFS, char **, label, .targets = (kinds), __VA_ARGS__)
#define RC_LIST(T, m, child_kind, label, ...)                                                     \
  RC_FIELD_ROW (T, m, RC_FIELD_LIST, GListStore *, label, .child = &(child_kind), __VA_ARGS__)
#define RC_FILE(T, m, label, ...) RC_FIELD_ROW (T, m, RC_FIELD_FILE, char *, label, __VA_ARGS__)

/* RC_DEFINE_CHOICES (rc_stage_choices, { RC_STAGE_PRESERVICE, "preservice", N_("…") }, …) */
#define RC_DEFINE_CHOICES(table, ...)                                                             \
  static const RcChoice table##_items[] = { __VA_ARGS__ };                                        \
  const RcChoices table = { table##_items, G_N_ELEMENTS (table##_items) };

const RcChoice *rc_choices_by_token (const RcChoices *self, const char *token);
const RcChoice *rc_choices_by_value (const RcChoices *self, int value);

G_END_DECLS
