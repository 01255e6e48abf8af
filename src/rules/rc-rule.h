/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef enum {
  RC_CONFIDENCE_MEMORY,        /* found in no text that was read: gives no date */
  RC_CONFIDENCE_SECONDARY,     /* a third party quotes it */
  RC_CONFIDENCE_AGENCY_PAGE,   /* read on an official page */
  RC_CONFIDENCE_VERIFIED_TEXT, /* the regulation or statute itself was read */
} RcConfidence;

typedef enum {
  RC_ACTOR_PATIENT,
  RC_ACTOR_INSURER,
  RC_ACTOR_PROVIDER,
  RC_ACTOR_IRO, /* independent review organization */
  RC_ACTOR_AGENCY,
} RcActor;

typedef struct _RcReading RcReading;

/**
 * RcRule:
 *
 * One row of the rule data; the fields are those of the file. See data/rules/us.json.
 */
typedef struct {
  char *id;
  char **plan_types;
  RcActor actor;
  char *action;       /* verb key: "file_internal_appeal" */
  char *group;
  char *level;        /* "1" … "5", "each of 2", or NULL */
  char **urgency;     /* or NULL */
  char *when;         /* human condition, or NULL */
  char *effective_basis;
  GDate *effective_from;
  GDate *effective_to;
  GPtrArray *readings; /* (element-type RcReading): the first is the rule's text */
  gboolean minimum_only;
  char *state_param_name;
  int state_param_min, state_param_max;
  gboolean has_extension;
  int extension_days;
  char *filed_when;
  char *cite;
  char **sources;
  RcConfidence confidence;
  GDate *checked_on;
  char *note;
} RcRule;

RcRule     *rc_rule_from_json       (JsonObject   *object,
                                     GError      **error);
void        rc_rule_free            (RcRule       *self);
const char *rc_confidence_token     (RcConfidence  confidence);
/* How sure we are, for a person; translated: "read in the regulation itself" */
const char *rc_confidence_label     (RcConfidence  confidence);
const char *rc_actor_token          (RcActor       actor);
/* What is to be done, for a person; translated: "File the internal appeal" */
const char *rc_rule_action_label    (const RcRule *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcRule, rc_rule_free)

G_END_DECLS
