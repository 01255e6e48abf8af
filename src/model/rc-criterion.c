/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-policy.h"

#include <glib/gi18n-lib.h>

/* One choice or field in a row; the formatter would take the tables apart. */
/* clang-format off */

RC_DEFINE_CHOICES (rc_criterion_stage_choices,
  { RC_CRITERION_STAGE_START, "start", N_("First approval") },
  { RC_CRITERION_STAGE_RENEWAL, "renewal", N_("Going on (renewal)") })

RC_DEFINE_CHOICES (rc_criterion_test_choices,
  { RC_CRITERION_TEST_MANUAL, "manual", N_("You decide") },
  { RC_CRITERION_TEST_TRIALS, "trials", N_("Number of treatments that failed") },
  { RC_CRITERION_TEST_CLASSES, "classes", N_("Number of drug classes that failed") },
  { RC_CRITERION_TEST_WEEKS, "weeks", N_("Weeks on one treatment") },
  { RC_CRITERION_TEST_AUGMENTATION, "augmentation", N_("A medicine added to another") },
  { RC_CRITERION_TEST_PSYCHOTHERAPY, "psychotherapy", N_("Psychotherapy") },
  { RC_CRITERION_TEST_PROCEDURE, "procedure", N_("Another procedure (ECT, TMS, injection)") },
  { RC_CRITERION_TEST_SCORE, "score", N_("Score on a rating scale") },
  { RC_CRITERION_TEST_IMPROVEMENT, "improvement", N_("Improvement since the start") },
  { RC_CRITERION_TEST_AGE, "age", N_("Age of the patient") },
  { RC_CRITERION_TEST_DIAGNOSIS, "diagnosis", N_("Diagnosis") },
  { RC_CRITERION_TEST_PRESCRIBER, "prescriber", N_("Who prescribes it") },
  { RC_CRITERION_TEST_SITE, "site", N_("Where it is given") })

RC_DEFINE_CHOICES (rc_dose_level_choices,
  { RC_DOSE_LEVEL_ANY, "any", N_("Any dose") },
  { RC_DOSE_LEVEL_ADEQUATE, "adequate", N_("A dose that can work (adequate)") },
  { RC_DOSE_LEVEL_MAXIMUM, "maximum-tolerated", N_("The highest dose the patient could bear") })

RC_DEFINE_CHOICES (rc_failure_choices,
  { RC_FAILURE_NO_RESPONSE, "no-response", N_("It did not help") },
  { RC_FAILURE_UNDER_25, "under-25", N_("Less than 25 percent better") },
  { RC_FAILURE_UP_TO_25, "up-to-25", N_("At most 25 percent better") },
  { RC_FAILURE_UNDER_50, "under-50", N_("Less than 50 percent better") },
  { RC_FAILURE_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_score_bound_choices,
  { RC_SCORE_BOUND_AT_LEAST, "at-least", N_("At least") },
  { RC_SCORE_BOUND_AT_MOST, "at-most", N_("At most") })

RC_DEFINE_CHOICES (rc_criterion_met_choices,
  { RC_CRITERION_MET_MET, "met", N_("Met") },
  { RC_CRITERION_MET_NOT_MET, "not-met", N_("Not met yet") },
  { RC_CRITERION_MET_UNKNOWN, "unknown", N_("Not known") })

#define MORE N_("Anything else")
#define ANSWER N_("Your answer")
#define TEST N_("How it is decided")
#define HISTORY N_("What counts as tried")
#define SCORES N_("Score")
#define PATIENT N_("Patient, prescriber and place")

/* What can prove that a criterion is met. */
#define EVIDENCE                                                                                  \
  "document trial score visit session referral prior-auth clinician clinic treatment person "      \
  "letter communication"

static const RcField criterion_fields[] = {
  RC_TEXT (RcCriterion, requirement, N_("What the policy asks"),
           .help = N_("One point of the policy, as short as you can."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_TEXT (RcCriterion, number, N_("Point number"), .help = N_("As in the policy, such as “2b”."),
           .flags = RC_FIELD_SEARCH),
  RC_REF (RcCriterion, policy, "policy-document", N_("Policy")),
  RC_REF (RcCriterion, clause, "clause", N_("Exact words"),
          .help = N_("The clause that says so, to quote it.")),
  RC_CHOICES (RcCriterion, stage, rc_criterion_stage_choices, N_("Asked for")),

  RC_CHOICE (RcCriterion, met, RcCriterionMet, rc_criterion_met_choices, N_("Is it met?"),
             .group = ANSWER, .flags = RC_FIELD_SUMMARY),
  RC_REFS (RcCriterion, evidence, EVIDENCE, N_("Proof"), .group = ANSWER,
           .help = N_("Papers, treatments tried and scores that show it.")),
  RC_TEXT (RcCriterion, gap_action, N_("What to do about it"), .group = ANSWER,
           .help = N_("If it is not met or not proved: whom to ask, and for what."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_DATE (RcCriterion, checked_on, N_("Checked on"), .group = ANSWER),

  RC_CHOICE (RcCriterion, kind_of_test, RcCriterionTest, rc_criterion_test_choices,
             N_("Decided by"), .group = TEST,
             .help = N_("Recourse can count treatments, weeks and scores for you. Fill in only "
                        "what the policy says.")),
  RC_CHOICES (RcCriterion, trial_types, rc_trial_type_choices, N_("Kinds of treatment"),
              .group = HISTORY, .help = N_("Leave it empty if any kind counts.")),
  RC_CHOICES (RcCriterion, drug_classes, rc_drug_class_choices, N_("Drug classes"),
              .group = HISTORY, .help = N_("Leave it empty if any class counts.")),
  RC_NUMBER (RcCriterion, min_trials, N_("Treatments, at least"), .group = HISTORY,
             .unit = N_("treatments")),
  RC_NUMBER (RcCriterion, min_classes, N_("Different classes, at least"), .group = HISTORY,
             .help = N_("A class is a family of drugs that work alike, such as SSRIs."),
             .unit = N_("classes")),
  RC_NUMBER (RcCriterion, min_weeks, N_("Weeks each, at least"), .group = HISTORY,
             .unit = N_("weeks")),
  RC_CHOICE (RcCriterion, dose_level, RcDoseLevel, rc_dose_level_choices, N_("At which dose"),
             .group = HISTORY),
  RC_YES_NO (RcCriterion, current_episode, N_("Only in the current episode"), .group = HISTORY,
             .help = N_("Whether treatments of an earlier bout of the illness do not count.")),
  RC_NUMBER (RcCriterion, look_back, N_("Not longer ago than"), .group = HISTORY,
             .unit = N_("months")),
  RC_CHOICE (RcCriterion, failure, RcFailure, rc_failure_choices, N_("Counts as failed if"),
             .group = HISTORY),
  RC_YES_NO (RcCriterion, intolerance_counts, N_("Stopping for side effects counts"),
             .group = HISTORY),
  RC_CHOICE (RcCriterion, scale, RcScale, rc_scale_choices, N_("Rating scale"), .group = SCORES,
             .help = N_("The questionnaire that measures how bad it is, such as MADRS or PHQ-9.")),
  RC_CHOICE (RcCriterion, score_bound, RcScoreBound, rc_score_bound_choices,
             N_("Score must be"), .group = SCORES),
  RC_NUMBER (RcCriterion, score_limit, N_("This number"), .group = SCORES, .unit = N_("points")),
  RC_NUMBER (RcCriterion, score_days, N_("Score not older than"), .group = SCORES,
             .unit = N_("days")),
  RC_NUMBER (RcCriterion, min_improvement, N_("Improvement, at least"), .group = SCORES,
             .help = N_("How much lower than the first score."), .unit = N_("percent")),
  RC_NUMBER (RcCriterion, min_age, N_("Age, at least"), .group = PATIENT, .unit = N_("years")),
  RC_NUMBER (RcCriterion, max_age, N_("Age, at most"), .group = PATIENT, .unit = N_("years")),
  RC_CHOICES (RcCriterion, specialties, rc_specialty_choices, N_("Prescribed by"),
              .group = PATIENT, .help = N_("The fields of medicine that the policy accepts.")),
  RC_TEXT (RcCriterion, wanted, N_("Diagnosis or place"), .group = PATIENT,
           .help = N_("The diagnosis codes or the kind of place that the policy accepts."),
           .flags = RC_FIELD_SEARCH),
  RC_NOTE (RcCriterion, notes, N_("Notes"), .group = MORE,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcCriterion, rc_criterion, criterion_fields,
                  .name = "criterion", .label = N_("Criterion"),
                  .plural = N_("What the Policy Asks"),
                  .empty = N_("No criterion yet. Each point of the policy becomes one."),
                  .add = N_("Add Criterion"),
                  .help = N_("One thing that the policy asks for before the plan pays."),
                  .tab = RC_TAB_POLICY)
