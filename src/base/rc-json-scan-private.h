/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-json-scan.h"

G_BEGIN_DECLS

/* The parts of rc_json_scan(). They all step over what they have read and give FALSE after they set
 * the error. */

/* A member's name, as it is without escapes. */
typedef struct {
  const char *text;
  gsize length;
  const char *at; /* where it stands, for the message */
} RcJsonName;

typedef struct {
  const char *start;
  const char *p;
  const char *end;
  const char *copied;   /* up to here the input is in @copy */
  GString *copy;
  GArray *names;        /* of the objects that are open, innermost last */
  GStringChunk *unescaped;
  guint depth;
  guint n_tokens;
  GError **error;
} RcJsonScan;

/* Says where and what; the second names the end of the file where it comes too early. */
gboolean rc_json_scan_fail        (RcJsonScan *self,
                                   const char *at,
                                   RcJsonError code,
                                   const char *problem);
gboolean rc_json_scan_fail_here   (RcJsonScan *self,
                                   const char *problem);
/* One value, container or name more. */
gboolean rc_json_scan_count       (RcJsonScan *self);
/* @unescaped: (nullable): gets the content without escapes */
gboolean rc_json_scan_string      (RcJsonScan *self,
                                   GString    *unescaped);
gboolean rc_json_scan_name        (RcJsonScan *self);
/* Whether the names from @first on, those of one object, differ. */
gboolean rc_json_scan_check_names (RcJsonScan *self,
                                   guint       first);

G_END_DECLS
