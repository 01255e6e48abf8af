/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * rc_fhir_version_is_old:
 *
 * Nothing in a resource names its FHIR version. An ExplanationOfBenefit from before R4 shows in
 * members that R4 does not have.
 */
gboolean rc_fhir_version_is_old (JsonObject *eob);

G_END_DECLS
