/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "rc-record.h"

G_BEGIN_DECLS

/**
 * RcFhirReader:
 *
 * Reads values out of FHIR resources and remembers where it is, so that an error names the JSON
 * path. The first error sticks: after it every read gives nothing, and callers look at @error once,
 * at the end. A member that is missing or null is no error.
 */
typedef struct {
  GPtrArray *notes;         /* (element-type utf8): sentences for a person */
  GHashTable *resources;    /* reference text → JsonObject, over the whole file; borrowed objects */
  JsonObject *container;    /* (nullable): the resource whose "contained" the "#id"s mean */
  const char *currency;     /* (nullable): of the amounts read so far in this resource; borrowed */
  GString *path;
  GArray *lengths;          /* of @path before each step down */
  GError *error;
} RcFhirReader;

typedef struct {
  const char *system; /* "" if the file gives none */
  const char *code;   /* never NULL */
} RcFhirCoding;

typedef void (*RcFhirFunc) (RcFhirReader *self,
                            JsonObject   *object,
                            gpointer      user_data);

RcFhirReader *rc_fhir_reader_new     (void);
void          rc_fhir_reader_free    (RcFhirReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcFhirReader, rc_fhir_reader_free)

/* Sets the error (RC_IMPORT_ERROR_INVALID) with the path of @name in front; the first one stays. */
void          rc_fhir_fail           (RcFhirReader *self,
                                      const char   *name,
                                      const char   *message);
/* Adds a translated sentence to the notes. */
void          rc_fhir_note           (RcFhirReader *self,
                                      const char   *format,
                                      ...) G_GNUC_PRINTF (2, 3);

/* Goes to the place @name (a member, or an element's "[3]") and back. */
void          rc_fhir_enter          (RcFhirReader *self,
                                      const char   *name);
void          rc_fhir_leave          (RcFhirReader *self);
/* Calls @func for the object at member @name, or for each object of the list there. */
void          rc_fhir_with           (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name,
                                      RcFhirFunc    func,
                                      gpointer      user_data);
void          rc_fhir_foreach        (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name,
                                      RcFhirFunc    func,
                                      gpointer      user_data);

/* Returns: (nullable) (transfer none) */
const char   *rc_fhir_text           (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
/* Digits as they stand in the file. Returns: (nullable) (transfer none) */
const char   *rc_fhir_number         (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
gboolean      rc_fhir_is_true        (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
/* Returns: (nullable) (transfer none) */
JsonObject   *rc_fhir_object         (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
JsonArray    *rc_fhir_list           (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);

/**
 * rc_fhir_date:
 *
 * The day in a date or dateTime: its first ten characters. Zones are not converted, or the day
 * would shift. A year or a month alone, and text that is no date, give %NULL and a note; a day that
 * does not exist is an error.
 *
 * Returns: (nullable) (transfer full)
 */
GDate        *rc_fhir_date           (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
/* The Money at member @name, rounded half up to cents; RC_MONEY_NONE if it is not there. Amounts in
 * two currencies cannot be added up, so the second currency is an error. */
RcMoney       rc_fhir_money          (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);

/* The codings that have a code, of a CodeableConcept (nullable) or of the one at member @name.
 * Returns: (transfer full) (element-type RcFhirCoding): never NULL */
GArray       *rc_fhir_concept        (RcFhirReader *self,
                                      JsonObject   *concept);
GArray       *rc_fhir_codings        (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
/* Whether one of the codings has that code; upper and lower case are the same. */
gboolean      rc_fhir_has_code       (const GArray *codings,
                                      const char   *code);
/* The last part of a URL or a URL-like code: "…/CodeSystem/C4BBAdjudication" is "C4BBAdjudication".
 * A version after "|" is not part of it. Returns: (transfer full) */
char         *rc_fhir_tail           (const char   *url);
/* Whether the tail of the coding's system is @tail; upper and lower case are the same. */
gboolean      rc_fhir_coding_in      (const RcFhirCoding *coding,
                                      const char   *tail);

/* The texts with commas between. Returns: (transfer full) */
char         *rc_fhir_join           (GPtrArray    *words);
/* Writes a text of the file into the field @name of @record, without control characters; nothing if
 * it is empty. */
void          rc_fhir_store_text     (RcRecord     *record,
                                      const char   *name,
                                      const char   *text);

G_END_DECLS
