/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-fhir-reader.h"

G_BEGIN_DECLS

/* References between the resources of a file, and what to call what they point to. */

/* Makes @resource (of the path where it stands) known to references. */
void          rc_fhir_register       (RcFhirReader *self,
                                      JsonObject   *resource,
                                      const char   *full_url);
/* The resource that the Reference means, if the file holds it; nothing is ever fetched.
 * Returns: (nullable) (transfer none) */
JsonObject   *rc_fhir_resolve        (RcFhirReader *self,
                                      JsonObject   *reference);
/* What to call the person or organization behind a Reference (nullable), or the one at member
 * @name: what the file shows for it, else the name in the resource, else its identifier.
 * Returns: (nullable) (transfer full): one clean line */
char         *rc_fhir_reference_name (RcFhirReader *self,
                                      JsonObject   *reference);
char         *rc_fhir_name           (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);
/* The same without the identifier: a name or nothing. */
char         *rc_fhir_plain_name     (RcFhirReader *self,
                                      JsonObject   *object,
                                      const char   *name);

G_END_DECLS
