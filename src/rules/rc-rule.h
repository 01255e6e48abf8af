/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "rc-reading.h"

G_BEGIN_DECLS

/**
 * RC_RULE_ERROR:
 *
 * What can be wrong with rule data, and with asking for a rule. The messages are translated.
 */
#define RC_RULE_ERROR (rc_rule_error_quark ())
GQuark rc_rule_error_quark (void);

typedef enum {
  RC_RULE_ERROR_ROW,     /* a row of the data breaks the shape; the message begins with its path */
  RC_RULE_ERROR_UNKNOWN, /* no rule has that id */
} RcRuleError;

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

/* Medicare's judges and courts hear a case only if enough money is in dispute. */
typedef enum {
  RC_THRESHOLD_NONE,
  RC_THRESHOLD_HEARING,
  RC_THRESHOLD_COURT,
} RcThresholdKind;

/**
 * RcRule:
 *
 * One row of the rule data; the fields are those of the file. See data/rules/us.json. Read-only;
 * owned by its RcRuleSet.
 */
typedef struct {
  char *origin;       /* where the row was read: "us.json: rules[3]" */
  char *id;
  char **plan_types;
  RcActor actor;
  char *action;       /* verb key: "file_internal_appeal" */
  char *group;
  char *level;        /* (nullable): "1" … "5", "each of 2" */
  char **urgency;     /* (nullable) */
  char *when;         /* (nullable): human condition */
  char *effective_basis; /* the fact whose date decides whether the rule is in force */
  GDate *effective_from; /* (nullable): in force from the beginning */
  GDate *effective_to;   /* (nullable): in force still; else the last day */
  GPtrArray *readings; /* (element-type RcReading): the first is the rule's text */
  gboolean minimum_only; /* plan or letter may give more */
  char *state_param_name; /* (nullable): fact that replaces the number of the first reading */
  int state_param_min, state_param_max;
  gboolean has_extension;
  int extension_days;
  char *extension_requires; /* (nullable): human condition */
  char *filed_when;   /* (nullable): received, postmarked … */
  char *cite;
  char **sources;     /* empty only of RC_CONFIDENCE_MEMORY */
  RcConfidence confidence;
  GDate *checked_on;  /* somebody compared the row with its source on that day */
  RcThresholdKind threshold; /* the amount in controversy that it needs */
  char *note;         /* (nullable) */
} RcRule;

/**
 * rc_rule_from_json:
 *
 * Reads and validates one row.
 *
 * Returns: (transfer full) (nullable): %NULL with an error that begins with the JSON path inside
 *   the row: "readings[0].amount.unit: “fortnights” is not known; known are: …"
 */
RcRule     *rc_rule_from_json       (JsonObject   *object,
                                     GError      **error);
void        rc_rule_free            (RcRule       *self);

/**
 * rc_rule_has_number:
 *
 * Whether the rule gives a date at all, however sure we are of it. Without one the date on the
 * letter is the only one.
 */
gboolean    rc_rule_has_number      (const RcRule *self);

/* Whether a reading of the rule is counted in hours, which needs a zone. */
gboolean    rc_rule_counts_hours    (const RcRule *self);

/**
 * rc_rule_is_in_force:
 * @on: (nullable): the date of the fact that @effective_basis names; %NULL: not known, which only a
 *   rule without limits survives
 */
gboolean    rc_rule_is_in_force     (const RcRule *self,
                                     const GDate  *on);

/**
 * rc_rule_is_stale:
 * @today: a day
 *
 * Whether somebody compared the rule with its source more than a year ago, so that the law may have
 * changed unseen.
 */
gboolean    rc_rule_is_stale        (const RcRule *self,
                                     const GDate  *today);

/**
 * rc_rule_list_facts:
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the facts that the rule looks
 *   at, each once: starts of its readings, presumptions, numbers, the date that puts it in force,
 *   "tz" for clocks of hours
 */
char      **rc_rule_list_facts      (const RcRule *self);

/* Reads the member "confidence" of a row. */
gboolean    rc_confidence_read      (JsonObject   *row,
                                     RcConfidence *value,
                                     GError      **error);
/* "memory", "secondary", "agency_page", "verified_text" */
const char *rc_confidence_token     (RcConfidence  confidence);
/* How sure we are, for a person; translated: "Read in the regulation itself" */
const char *rc_confidence_label     (RcConfidence  confidence);
/* "patient", "insurer", "provider", "iro", "agency" */
const char *rc_actor_token          (RcActor       actor);
/* What is to be done, for a person; translated: "File the internal appeal". A sentence of its own
 * stands for actions that only a file of the user knows. */
const char *rc_rule_action_label    (const RcRule *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RcRule, rc_rule_free)

G_END_DECLS
