/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "rc-kind.h"

G_BEGIN_DECLS

/**
 * RcRecord:
 *
 * One thing a case knows: a plan, a call, a denial. The struct of each kind (RcDenial …) is public:
 * read its members as they are; write through the properties or the functions below, which notify.
 * Besides its fields a record has an id, two moments and a writer, and it keeps members that this
 * version does not know.
 */
#define RC_TYPE_RECORD (rc_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (RcRecord, rc_record, RC, RECORD, GObject)

struct _RcRecordClass
{
  GObjectClass parent_class;
  const RcKind *kind;
};

#define RC_RECORD_ERROR (rc_record_error_quark ())
GQuark rc_record_error_quark (void);

typedef enum {
  RC_RECORD_ERROR_VALUE,         /* the text or JSON value does not fit the field */
  RC_RECORD_ERROR_UNKNOWN_FIELD, /* the kind has no such field */
  RC_RECORD_ERROR_UNKNOWN_KIND,
  RC_RECORD_ERROR_NOT_FOUND,     /* no record has that id, or more than one begins with it */
} RcRecordError;

/* Who changed something, and when. */
typedef struct {
  GDateTime *when;
  const char *by;
} RcStamp;

/**
 * RcFinding:
 *
 * Something wrong or missing in a record or a case: a translated sentence and where it is.
 */
typedef struct {
  char *path;           /* JSON path inside what was checked: "lines[2].billed" */
  const RcField *field; /* (nullable): the row of the table */
  char *message;
  gboolean missing;     /* a required field is empty: a gap, not an error */
} RcFinding;

void rc_finding_free (RcFinding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcFinding, rc_finding_free)

/* Returns: (transfer full): an empty record of @kind with a new id */
RcRecord     *rc_record_new            (const RcKind *kind);
RcRecord     *rc_record_copy           (RcRecord     *self);
/* Takes over all fields, the marks, the unknown members, the moments and the id of @from. */
void          rc_record_assign         (RcRecord     *self,
                                        RcRecord     *from);
/* Compares fields, "don't know" marks, unknown members and id; not the moments and the writer. */
gboolean      rc_record_equal          (RcRecord     *a,
                                        RcRecord     *b);

const RcKind *rc_record_get_kind       (RcRecord     *self);
const char   *rc_record_get_id         (RcRecord     *self);
GDateTime    *rc_record_get_created    (RcRecord     *self);
GDateTime    *rc_record_get_changed    (RcRecord     *self);
const char   *rc_record_get_by         (RcRecord     *self);
void          rc_record_touch          (RcRecord     *self,
                                        RcStamp       stamp);

/* "Don't know": an answer of its own. Setting it empties the field; a value takes it away. */
gboolean      rc_record_get_dont_know  (RcRecord      *self,
                                        const RcField *field);
void          rc_record_set_dont_know  (RcRecord      *self,
                                        const RcField *field,
                                        gboolean       dont_know);

/* A field's value as text. _get_text() is the form of the command line and of CSV ("2026-01-31",
 * "450.00", "yes", tokens and ids with commas between); _display() is for people (translated labels,
 * long dates, money with its sign). Both give "" for an empty field, and for a list of children
 * their number. (transfer full) */
gboolean      rc_record_is_empty       (RcRecord      *self,
                                        const RcField *field);
char         *rc_record_get_text       (RcRecord      *self,
                                        const RcField *field);
char         *rc_record_display        (RcRecord      *self,
                                        const RcField *field,
                                        const char    *currency);
/* Reads what a person typed; "" empties the field, "dont-know" sets the mark. On failure the field
 * keeps its value. A list of children takes a JSON array. */
gboolean      rc_record_set_text       (RcRecord      *self,
                                        const RcField *field,
                                        const char    *text,
                                        GError       **error);

/* Returns: (transfer full): the name of the record in a list; the kind's label if it has none */
char         *rc_record_get_title      (RcRecord     *self);
/* Returns: (transfer full): the second line of its row, fields joined with " · "; may be "" */
char         *rc_record_get_summary    (RcRecord     *self,
                                        const char   *currency);
/* Returns: (transfer full) (element-type RcFinding): what is missing or contradicts itself */
GPtrArray    *rc_record_check          (RcRecord     *self);
/**
 * rc_record_ask:
 * @today: a day
 *
 * What is likely a slip of the finger, such as last year's number in January. It may be right, so
 * it is asked about and never refused.
 *
 * Returns: (transfer full) (nullable): a translated question about @field; %NULL if there is none
 */
char         *rc_record_ask            (RcRecord     *self,
                                        const RcField *field,
                                        const GDate  *today);

/* Returns: (transfer full): members in the order of the table, the unknown ones after them */
JsonObject   *rc_record_to_json        (RcRecord     *self);
RcRecord     *rc_record_from_json      (const RcKind *kind,
                                        JsonObject   *object,
                                        GError      **error);

/**
 * rc_record_merge:
 * @base: (nullable): the last state both sides knew
 * @conflicts: (nullable) (element-type RcField): where both changed a field, the field is added
 *
 * Takes from @theirs what only they changed since @base. Where both changed a field, ours stays;
 * child records are merged one by one, by id.
 */
void          rc_record_merge          (RcRecord     *ours,
                                        RcRecord     *theirs,
                                        RcRecord     *base,
                                        GPtrArray    *conflicts);

/* Whether every word of @folded (see rc_text_fold()) occurs in the fields that search looks at,
 * those of child records included. */
gboolean      rc_record_matches        (RcRecord     *self,
                                        const char   *folded);

/* For the kinds: installs the table as properties, and creates and frees the members. */
void          rc_record_class_install  (RcRecordClass *klass,
                                        const RcKind  *kind);
void          rc_record_init_fields    (RcRecord      *self);

/* RC_DEFINE_RECORD (RcDenial, rc_denial, denial_fields, .name = "denial", .label = N_("Denial"), …)
 * gives the GType and `const RcKind rc_denial_kind`. */
#define RC_DEFINE_RECORD(TypeName, type_name, Fields, ...)                                        \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, RC_TYPE_RECORD)                                       \
  const RcKind type_name##_kind = { .fields = (Fields),                                           \
                                    .n_fields = G_N_ELEMENTS (Fields),                            \
                                    .get_type = type_name##_get_type,                             \
                                    __VA_ARGS__ };                                                \
  static void type_name##_class_init (TypeName##Class *klass)                                     \
  {                                                                                               \
    rc_record_class_install (RC_RECORD_CLASS (klass), &type_name##_kind);                         \
  }                                                                                               \
  static void type_name##_init (TypeName *self)                                                   \
  {                                                                                               \
    rc_record_init_fields (RC_RECORD (self));                                                     \
  }

#define RC_DECLARE_RECORD(TypeName, type_name, RC, NAME)                                          \
  extern const RcKind type_name##_kind;                                                           \
  G_DECLARE_FINAL_TYPE (TypeName, type_name, RC, NAME, RcRecord)

G_END_DECLS
