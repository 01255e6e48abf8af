/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-case.h"

G_BEGIN_DECLS

#define RC_IMPORT_ERROR (rc_import_error_quark ())
GQuark rc_import_error_quark (void);

typedef enum {
  RC_IMPORT_ERROR_NOT_UNDERSTOOD, /* JSON, but no format that can be imported */
  RC_IMPORT_ERROR_OLD_VERSION,    /* FHIR before R4 */
  RC_IMPORT_ERROR_INVALID,        /* the format, but a value in it cannot be used */
} RcImportError;

/**
 * RcImport:
 *
 * What a file would add to a case: shown first, then applied. Nothing is changed before that.
 */
typedef struct {
  GPtrArray *records; /* (element-type RcRecord): ready to be added */
  GPtrArray *notes;   /* (element-type utf8): translated sentences a person should read */
} RcImport;

void      rc_import_free (RcImport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcImport, rc_import_free)

/* Reads the bytes of a file, whatever format it is in that Recourse knows.
 * Returns: (transfer full): %NULL with RC_IMPORT_ERROR or RC_JSON_ERROR */
RcImport *rc_import_read (const char *data,
                          gsize       length,
                          GError    **error);

/* Adds copies of the records to @the_case. A claim that is there already (same number, insurer and
 * use) is not added twice: what the case does not say is filled in, and what it says otherwise is
 * replaced only if the insurer decided the file's version later; a difference that is left becomes
 * a note. Returns the number of records added or changed. */
guint     rc_import_apply (RcImport  *self,
                          RcCase    *the_case,
                          RcStamp    stamp);

G_END_DECLS
