/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-doctor.h"

#include <glib/gi18n-lib.h>

/* The history that policies ask about: what was tried, and how ill the patient was. */

/* clang-format off */

RC_DEFINE_CHOICES (rc_trial_type_choices,
  { RC_TRIAL_TYPE_MEDICATION, "medication", N_("Medicine") },
  { RC_TRIAL_TYPE_AUGMENTATION, "augmentation", N_("Medicine added to another") },
  { RC_TRIAL_TYPE_PSYCHOTHERAPY, "psychotherapy", N_("Psychotherapy") },
  { RC_TRIAL_TYPE_ECT, "ect", N_("Electroconvulsive therapy (ECT)") },
  { RC_TRIAL_TYPE_TMS, "tms", N_("Magnetic stimulation (TMS)") },
  { RC_TRIAL_TYPE_ESKETAMINE, "esketamine", N_("Esketamine nasal spray") },
  { RC_TRIAL_TYPE_KETAMINE, "ketamine", N_("Ketamine") },
  { RC_TRIAL_TYPE_INJECTION, "injection", N_("Nerve block or injection") },
  { RC_TRIAL_TYPE_NERVE_STIMULATION, "nerve-stimulation", N_("Nerve stimulation") },
  { RC_TRIAL_TYPE_PHYSICAL_THERAPY, "physical-therapy", N_("Physical therapy") },
  { RC_TRIAL_TYPE_OTHER, "other", N_("Something else") })

RC_DEFINE_CHOICES (rc_drug_class_choices,
  { RC_DRUG_CLASS_SSRI, "ssri", N_("SSRI (such as sertraline)") },
  { RC_DRUG_CLASS_SNRI, "snri", N_("SNRI (such as venlafaxine)") },
  { RC_DRUG_CLASS_NDRI, "ndri", N_("NDRI (bupropion)") },
  { RC_DRUG_CLASS_TCA, "tca", N_("Tricyclic (such as amitriptyline)") },
  { RC_DRUG_CLASS_MAOI, "maoi", N_("MAO inhibitor (such as phenelzine)") },
  { RC_DRUG_CLASS_TETRACYCLIC, "tetracyclic", N_("Tetracyclic (such as mirtazapine)") },
  { RC_DRUG_CLASS_SEROTONIN_MODULATOR, "serotonin-modulator",
    N_("Serotonin modulator (such as trazodone)") },
  { RC_DRUG_CLASS_NMDA_ANTAGONIST, "nmda-antagonist",
    N_("NMDA blocker (such as dextromethorphan)") },
  { RC_DRUG_CLASS_ANTIPSYCHOTIC, "antipsychotic", N_("Antipsychotic (such as aripiprazole)") },
  { RC_DRUG_CLASS_LITHIUM, "lithium", N_("Lithium") },
  { RC_DRUG_CLASS_ANTICONVULSANT, "anticonvulsant", N_("Seizure medicine (such as gabapentin)") },
  { RC_DRUG_CLASS_THYROID, "thyroid", N_("Thyroid hormone") },
  { RC_DRUG_CLASS_STIMULANT, "stimulant", N_("Stimulant (such as methylphenidate)") },
  { RC_DRUG_CLASS_BENZODIAZEPINE, "benzodiazepine", N_("Benzodiazepine (such as lorazepam)") },
  { RC_DRUG_CLASS_BUSPIRONE, "buspirone", N_("Buspirone") },
  { RC_DRUG_CLASS_OPIOID, "opioid", N_("Opioid (such as oxycodone)") },
  { RC_DRUG_CLASS_NSAID, "nsaid", N_("Anti-inflammatory (such as ibuprofen)") },
  { RC_DRUG_CLASS_MUSCLE_RELAXANT, "muscle-relaxant", N_("Muscle relaxant (such as baclofen)") },
  { RC_DRUG_CLASS_LOCAL_ANESTHETIC, "local-anesthetic",
    N_("Local anesthetic (such as lidocaine)") },
  { RC_DRUG_CLASS_BISPHOSPHONATE, "bisphosphonate",
    N_("Bone medicine (such as alendronate)") },
  { RC_DRUG_CLASS_OTHER, "other", N_("Another class") })

RC_DEFINE_CHOICES (rc_response_choices,
  { RC_RESPONSE_WORSE, "worse", N_("Got worse") },
  { RC_RESPONSE_NO_CHANGE, "no-change", N_("No change") },
  { RC_RESPONSE_MINIMAL, "minimal", N_("Little change (less than 25% better)") },
  { RC_RESPONSE_PARTIAL, "partial", N_("Some change (25% to 49% better)") },
  { RC_RESPONSE_RESPONDED, "responded", N_("Helped (at least 50% better)") },
  { RC_RESPONSE_REMISSION, "remission", N_("Almost no symptoms left (remission)") })

RC_DEFINE_CHOICES (rc_why_stopped_choices,
  { RC_WHY_STOPPED_NO_EFFECT, "no-effect", N_("It did not help enough") },
  { RC_WHY_STOPPED_WORE_OFF, "wore-off", N_("It stopped helping") },
  { RC_WHY_STOPPED_SIDE_EFFECTS, "side-effects", N_("Side effects") },
  { RC_WHY_STOPPED_CONTRAINDICATED, "contraindicated", N_("Not safe for the patient") },
  { RC_WHY_STOPPED_NOT_COVERED, "not-covered", N_("The plan stopped paying") },
  { RC_WHY_STOPPED_COST, "cost", N_("Too expensive") },
  { RC_WHY_STOPPED_NOT_AVAILABLE, "not-available", N_("Not available within reach") },
  { RC_WHY_STOPPED_FINISHED, "finished", N_("The course was finished") },
  { RC_WHY_STOPPED_OTHER, "other", N_("Another reason") })

RC_DEFINE_CHOICES (rc_scale_choices,
  { RC_SCALE_PHQ_9, "phq-9", N_("PHQ-9 (depression)") },
  { RC_SCALE_MADRS, "madrs", N_("MADRS (depression)") },
  { RC_SCALE_HAM_D, "ham-d", N_("HAM-D (depression)") },
  { RC_SCALE_QIDS, "qids", N_("QIDS (depression)") },
  { RC_SCALE_BDI, "bdi", N_("BDI (depression)") },
  { RC_SCALE_PAIN_NRS, "pain-nrs", N_("Pain from 0 to 10") },
  { RC_SCALE_GAD_7, "gad-7", N_("GAD-7 (anxiety)") },
  { RC_SCALE_OTHER, "other", N_("Another scale") })

RC_DEFINE_CHOICES (rc_rater_choices,
  { RC_RATER_SELF, "self", N_("The patient") },
  { RC_RATER_CLINICIAN, "clinician", N_("A clinician") },
  { RC_RATER_OTHER, "other", N_("Somebody else") })

RC_DEFINE_CHOICES (rc_score_occasion_choices,
  { RC_SCORE_OCCASION_BASELINE, "baseline", N_("Before the treatment began") },
  { RC_SCORE_OCCASION_BEFORE_SESSION, "before-session", N_("Before a session") },
  { RC_SCORE_OCCASION_AFTER_SESSION, "after-session", N_("After a session") },
  { RC_SCORE_OCCASION_FOLLOW_UP, "follow-up", N_("In between or later") })

#define COURSE N_("How long and how much")
#define RESULT N_("What it did")
#define PROOF N_("Proof")

static const RcField trial_fields[] = {
  RC_TEXT (RcTrial, drug, N_("Medicine or treatment"),
           .help = N_("The drug’s own name, such as sertraline, or the name of the therapy."),
           .flags = RC_FIELD_REQUIRED | RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_CHOICE (RcTrial, trial_type, RcTrialType, rc_trial_type_choices, N_("Kind of treatment")),
  RC_CHOICE (RcTrial, drug_class, RcDrugClass, rc_drug_class_choices, N_("Class of medicine"),
             .help = N_("Policies often ask for medicines of two classes. The pharmacist knows the "
                        "class."),
             .flags = RC_FIELD_SUMMARY),
  RC_TEXT (RcTrial, dose, N_("Highest dose taken"), .group = COURSE,
           .help = N_("With the unit, such as 200 mg a day."), .flags = RC_FIELD_SEARCH),
  RC_YES_NO (RcTrial, adequate_dose, N_("The dose was adequate"), .group = COURSE,
             .help = N_("Adequate: high enough to work in most people. Ask the doctor.")),
  RC_YES_NO (RcTrial, highest_dose, N_("More was not possible"), .group = COURSE,
             .help = N_("The dose was the highest allowed, or the highest that the patient could "
                        "take.")),
  RC_TEXT (RcTrial, combined_with, N_("Taken together with"), .group = COURSE,
           .flags = RC_FIELD_SEARCH),
  RC_REF (RcTrial, clinician, "clinician", N_("Prescribed by"), .group = COURSE),
  RC_DATE (RcTrial, started_on, N_("From"), .group = COURSE),
  RC_DATE (RcTrial, ended_on, N_("Until"), .group = COURSE, .not_before = "started_on"),
  RC_YES_NO (RcTrial, ongoing, N_("Still going on"), .group = COURSE),
  RC_NUMBER (RcTrial, weeks, N_("Weeks in all"), .group = COURSE, .unit = N_("weeks"),
             .help = N_("If you do not know the dates.")),
  RC_NUMBER (RcTrial, adequate_weeks, N_("Weeks at an adequate dose"), .group = COURSE,
             .unit = N_("weeks"), .help = N_("Most policies count only these weeks."),
             .flags = RC_FIELD_SUMMARY),
  RC_YES_NO (RcTrial, current_episode, N_("In the present episode of illness"), .group = COURSE,
             .help = N_("Some policies count only treatments since the illness last came back.")),
  RC_YES_NO (RcTrial, taken_as_prescribed, N_("Taken as prescribed"), .group = COURSE),
  RC_CHOICE (RcTrial, response, RcResponse, rc_response_choices, N_("Result"), .group = RESULT,
             .flags = RC_FIELD_SUMMARY),
  RC_NUMBER (RcTrial, improvement, N_("Improvement"), .group = RESULT, .unit = N_("%"),
             .help = N_("How much lower the score became, if it was measured.")),
  RC_CHOICE (RcTrial, why_stopped, RcWhyStopped, rc_why_stopped_choices, N_("Why it ended"),
             .group = RESULT),
  RC_NOTE (RcTrial, side_effects, N_("Side effects"), .group = RESULT,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REFS (RcTrial, proof, "document", N_("Documents that show it"), .group = PROOF,
           .help = N_("A pharmacy record or a doctor’s note. What is not shown is often not "
                      "counted.")),
  RC_TEXT (RcTrial, record_holder, N_("Who has the record"), .group = PROOF,
           .help = N_("The pharmacy or office to ask."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_NOTE (RcTrial, notes, N_("Notes"), .group = PROOF,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcTrial, rc_trial, trial_fields,
                  .name = "trial", .label = N_("Treatment tried"),
                  .plural = N_("Treatments Tried"), .empty = N_("No treatment tried yet."),
                  .add = N_("Add Treatment Tried"),
                  .help = N_("What was tried before. Policies ask which, how long, how much and "
                             "with what result."),
                  .tab = RC_TAB_DOCTOR)

static const RcField score_fields[] = {
  RC_CHOICE (RcScore, scale, RcScale, rc_scale_choices, N_("Scale"),
             .flags = RC_FIELD_REQUIRED | RC_FIELD_TITLE),
  RC_TEXT (RcScore, scale_name, N_("Name of the other scale"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_SUMMARY),
  RC_NUMBER (RcScore, value, N_("Score"), .unit = N_("points"),
             .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_DATE (RcScore, on, N_("Day"), .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_CHOICE (RcScore, occasion, RcScoreOccasion, rc_score_occasion_choices,
             N_("When in the course"),
             .help = N_("Plans compare the score before the treatment with the later ones.")),
  RC_CHOICE (RcScore, rater, RcRater, rc_rater_choices, N_("Rated by"),
             .help = N_("Some policies count only scores that a clinician took.")),
  RC_TEXT (RcScore, rater_name, N_("Name of the rater"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_REF (RcScore, session, "session", N_("Session")),
  RC_REFS (RcScore, proof, "document", N_("Documents that show it")),
  RC_NOTE (RcScore, notes, N_("Notes"), .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcScore, rc_score, score_fields,
                  .name = "score", .label = N_("Score"), .plural = N_("Scores"),
                  .empty = N_("No score yet."), .add = N_("Add Score"),
                  .help = N_("A result on a rating scale. Most plans ask for one before the "
                             "treatment and again for a renewal."),
                  .tab = RC_TAB_DOCTOR)
