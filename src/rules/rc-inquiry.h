/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-deadlines.h"
#include "rc-steps.h"

G_BEGIN_DECLS

/**
 * RcInquiry:
 * @record: what the dates come from; borrowed
 * @facts: owned; without "letter_deadline"
 * @late_facts: (nullable): owned; those from which lateness is counted, if not from @facts
 * @answered: RcAppealLevels (bits) that were already used
 * @printed: (nullable): the day that the letter or the other side names for the main step;
 *   borrowed, or @computed
 * @printed_text: (nullable): owned; says where @printed stands
 * @printed_in: (nullable): the record that has, or would have, @printed; borrowed
 * @printed_field: (nullable): the field of @printed_in
 * @printed_basis: whether a letter prints @printed, or the plan's papers set it
 * @external_printed: (nullable): the day that the letter names for external review; borrowed
 * @external_text: (nullable): owned; says where @external_printed stands
 * @external_in, @external_field: the same as @printed_in and @printed_field
 * @method: how the patient will send it
 * @method_in: (nullable): the record in which that is chosen; borrowed
 * @method_field: (nullable): the field of @method_in
 * @counts: what must have happened on the last day, by the letter
 * @question: (nullable): translated; what must be settled before anything else
 * @last_question: (nullable): translated; what would make the date surer if nothing else is open
 * @main_question: (nullable): the same for the main step alone
 * @never_late: nobody may be called late by a date alone
 *
 * What one record asks of the rules.
 */
typedef struct {
  RcRecord *record;
  RcSituation situation;
  RcFacts *facts;
  RcFacts *late_facts;
  guint answered;
  const GDate *printed;
  char *printed_text;
  RcRecord *printed_in;
  const char *printed_field;
  RcDeadlineBasis printed_basis;
  GDate computed;
  const GDate *external_printed;
  char *external_text;
  RcRecord *external_in;
  const char *external_field;
  RcSendMethod method;
  RcRecord *method_in;
  const char *method_field;
  RcDeadlineCounts counts;
  const char *question;
  const char *last_question;
  const char *main_question;
  gboolean never_late;
} RcInquiry;

/* Adds to @deadlines (element-type RcDeadline) what the rules answer: one deadline for each slot of
 * the steps that apply. */
void rc_inquiry_answer (RcInquiry *self,
                        RcRuleSet *rules,
                        GPtrArray *deadlines);
void rc_inquiry_clear  (RcInquiry *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RcInquiry, rc_inquiry_clear)

G_END_DECLS
