/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-advice-table.h"

#include <glib/gi18n-lib.h>

#define PAST (RC_ADVICE_PATIENTS | RC_ADVICE_PAST)
#define LATE RC_ADVICE_LATE

#define CONTINUE "medicaid.continue_benefits.*"
#define REINSTATE "medicaid.ffs.reinstate*"
/* Where somebody inside the program, or its reviewer, is asked to look again. */
#define MEDICARE_APPEALS                                                                          \
  "medicare.redetermination.file,medicare.reconsideration.file,medicare.alj.file,"                \
  "medicare.council.file"
#define FEDERAL_APPEALS                                                                           \
  "ma.reconsideration.file*,ma.alj.file,dsnp.*.file,partd.redetermination.file*,partd.ire.file,"  \
  "partd.alj.*file,partd.council.file,medicaid.mco.appeal.file,medicaid.*.fair_hearing.file,"     \
  "fehb.reconsideration.file,fehb.opm.file*,tricare.*.reconsideration.file,"                      \
  "tricare.mednec.second.file,tricare.formal_review.file,tricare.hearing.file,marketplace.*"
#define FIRST_APPEALS                                                                             \
  "erisa.appeal.file,aca.external.*.file*,medicare.redetermination.file,"                         \
  "ma.reconsideration.file*,dsnp.*.file,partd.redetermination.file*,medicaid.mco.appeal.file,"    \
  "fehb.reconsideration.file,tricare.*.reconsideration.file"
#define AFTER_INFORMATION "erisa.claim.decide_after_info.*"

/* The number in a comment is that of the warning in the notes from which the rules were made. One
 * piece of advice in a row; the formatter would take the table apart. */
/* clang-format off */
static const RcAdvice table[] = {
  /* 27: never "too late" */
  { NULL, PAST,
    N_("This is past the usual date: file today and explain why.") },
  /* 17: TRICARE's 3 days are the patient's, and a fast appeal that comes later is not lost */
  { "tricare.mednec.expedited.file", RC_ADVICE_PATIENTS,
    N_("The 3 days are for your request, not for the decision. If you miss them, the appeal is not "
       "lost: it becomes an ordinary one.") },
  { MEDICARE_APPEALS, PAST,
    N_("Medicare may accept it with a good reason, such as illness, a notice that misled you, or "
       "limits of language or disability.") },
  { FEDERAL_APPEALS, PAST,
    N_("Nearly all federal programs may accept it with a good reason. Give yours.") },

  /* 20: deemed exhaustion is a legal judgment */
  { "ma.reconsideration.*.decide,partd.coverage.standard", LATE,
    N_("The plan is late, so it must send your case to the independent reviewer itself. Ask whether "
       "it did.") },
  { "erisa.claim.*decide*,erisa.appeal.*decide*", LATE,
    N_("You may be able to go straight to the next step, such as external review or court. Ask "
       "before you skip a step: the ordinary dates keep running.") },
  { "medicaid.mco.appeal.*decide", LATE,
    N_("You may be able to go straight to a state fair hearing. Ask before you skip a step: the "
       "ordinary dates keep running.") },
  { "medicare.reconsideration.decide,medicare.alj.decide", LATE,
    N_("You may be able to take the case to the next level without this decision, but not by "
       "itself: you must ask for it. Until then the ordinary steps go on.") },
  { "fehb.reconsideration.decide", LATE,
    N_("You may be able to go straight to OPM. Ask before you skip a step: the ordinary dates keep "
       "running.") },

  /* 13: the shortest clock in Medicaid comes first */
  { CONTINUE "," REINSTATE, RC_ADVICE_PATIENTS,
    N_("Do this first: it is the shortest time in Medicaid.") },
  { "medicaid.ffs.reinstate", RC_ADVICE_PATIENTS,
    N_("To keep the services without a gap, ask before the day they are cut.") },
  { CONTINUE "," REINSTATE, RC_ADVICE_PATIENTS,
    N_("If you lose the appeal, you may have to pay back what was covered meanwhile.") },

  /* 29: no date on the letter, letter lost, or told by phone */
  { NULL, RC_ADVICE_PATIENTS | RC_ADVICE_NO_LETTER_DATE,
    N_("If the letter is lost or has no date, or you were told by phone, take the earliest day you "
       "know of as its date, and ask for a copy.") },

  /* 23: fast external review does not wait */
  { "erisa.appeal.file,erisa.appeal.urgent.decide,aca.external.state.file.MI.expedited",
    RC_ADVICE_URGENT,
    N_("Because it is urgent, you may ask for a fast external review together with the fast "
       "internal appeal, unless the plan is grandfathered. You need not wait for the plan’s "
       "answer.") },
  /* 8: Michigan */
  { "aca.external.state.file.MI.expedited", RC_ADVICE_PATIENTS,
    N_("Michigan gives only 10 days from the day the denial came to ask for a fast external "
       "review.") },
  { "aca.external.state.file.MI", RC_ADVICE_PATIENTS,
    N_("Public copies of Michigan’s law disagree about the number of days. Use the date on your "
       "letter. A fast review must be asked for within 10 days.") },
  /* 7: New York */
  { "aca.external.state.file.NY", RC_ADVICE_PATIENTS,
    N_("The four months run from the decision on the first appeal. A voluntary second appeal uses "
       "them up.") },

  /* 10: who sends the case on */
  { "ma.reconsideration.*.decide", 0,
    N_("If the plan says no again, it must send your case to the independent reviewer itself. You "
       "file nothing for that.") },
  { "partd.ire.file", RC_ADVICE_PATIENTS,
    N_("This does not happen by itself: you or the prescriber must ask the independent reviewer.") },
  { "partd.redetermination.*.decide", 0,
    N_("If the plan says no, it does not send your case on: you or the prescriber must ask the "
       "independent reviewer.") },

  /* 15: a refused "expedite" */
  { "ma.orgdet.expedited", 0,
    N_("If the plan refuses to hurry, it becomes an ordinary request: expect the answer within 7 "
       "days, and call it late only after 14.") },
  /* 14: drug or service */
  { "ma.orgdet.pa.*,ma.orgdet.no_pa.*,ma.orgdet.expedited", 0,
    N_("This time is for services. Most infusions count as drugs: then the plan has 72 hours, or "
       "24 if it is urgent. Ask which it is.") },
  { "medicaid.*.pa.*", 0,
    N_("This time is for services. Most infusions count as drugs: then Medicaid must respond within "
       "24 hours. Ask which it is.") },
  { "ma.orgdet.partb_drug.*,partd.coverage.standard,partd.coverage.expedited,medicaid.drug_pa", 0,
    N_("This time is for drugs. If the plan treats the infusion as a service, it has longer. Ask "
       "which it is.") },
  /* 16: Medicaid's 7 days */
  { "medicaid.mco.pa.standard*", 0,
    N_("The 7 days begin with the plan’s contract year with the state in 2026, which may start as "
       "late as July or October. Before that the plan has 14 days.") },
  /* 18: the federal employees' plans */
  { "fehb.opm.file*", RC_ADVICE_PATIENTS,
    N_("OPM may have to get it by this day, so send it early.") },
  { "fehb.opm.decide", 0,
    N_("OPM’s own page says 60 days, so ask after them; the rule may give it 90.") },
  { "fehb.reconsideration.file", RC_ADVICE_PATIENTS,
    N_("The six months run from the date on the letter, not from the day it came.") },

  /* When something counts as filed. */
  { NULL, RC_ADVICE_MUST_ARRIVE,
    N_("It counts when they have received it. If you mail it, do so a week before.") },
  { NULL, RC_ADVICE_BETTER_ARRIVE,
    N_("The rule does not say that mailing it in time is enough, so let it arrive by this day. If "
       "you mail it, do so a week before.") },
  { NULL, RC_ADVICE_POSTMARK,
    N_("A postmark by this day is enough. Keep the receipt of the post office.") },

  /* 11: Part D counts from the date on the notice */
  { "partd.alj.expedited.file,partd.court.file", RC_ADVICE_PATIENTS,
    N_("Count from the date on the notice, not from the day it came.") },
  /* 12: the state sets the time for a hearing */
  { "medicaid.mco.fair_hearing.file", RC_ADVICE_OPEN_LIMIT,
    N_("Your state sets 90 to 120 days for this. Your letter says how many; until you know, keep "
       "this date.") },
  { "medicaid.ffs.fair_hearing.file", RC_ADVICE_OPEN_LIMIT,
    N_("Your state sets the days for this, 90 at most. Your letter says how many. The 30 days here "
       "are our caution, not the law.") },
  /* 6: state windows */
  { "aca.external.state.file.default", RC_ADVICE_PATIENTS,
    N_("States differ in this time, and we did not read your state’s rule. Your letter says what "
       "holds for you.") },
  /* 4: days are not months */
  { "erisa.appeal.file,aca.external.state.file.OH,aca.external.state.file.NH,"
    "aca.external.state.file.OR,medicare.reconsideration.file", RC_ADVICE_PATIENTS,
    N_("180 days are not six months: count the days.") },
  { NULL, RC_ADVICE_PATIENTS | RC_ADVICE_MINIMUM | RC_ADVICE_COMPUTED,
    N_("This is the least the plan must give. Your letter or the plan’s booklet may give more.") },
  /* 9: Medicare's 5 days */
  { NULL, RC_ADVICE_PATIENTS | RC_ADVICE_PRESUMED | RC_ADVICE_COMPUTED,
    N_("We presume that the letter came 5 days after its date. If you read it sooner, for example "
       "on the portal, enter that day: your time is then shorter.") },
  /* 24: bills of people who pay themselves */
  { "nsa.ppdr.file", RC_ADVICE_PATIENTS,
    N_("Count from the date on the original bill. The $400 are counted for each provider’s or "
       "facility’s estimate by itself.") },

  /* 21: what does not stop a clock, and what does */
  { FIRST_APPEALS, RC_ADVICE_PATIENTS,
    N_("A peer-to-peer call, a complaint to a regulator, or asking for the claim file does not stop "
       "this clock.") },
  { "erisa.claim_file.request", 0,
    N_("Asking for the claim file does not stop the time for your appeal.") },
  { "erisa.claim.urgent.*", 0,
    N_("The clock of an urgent request never stops for missing information.") },
  { AFTER_INFORMATION, 0,
    N_("The rule is read in two ways: 15 days after your answer, or the days the plan had left. Ask "
       "at the earlier date; call it late only after the later one.") },
  /* 22: second appeals and lawsuits */
  { "erisa.appeal.second.file,erisa.civil_action", 0,
    N_("The plan may set a time limit for a lawsuit, and it may already be running during the "
       "appeals. Look for it in the letter and the plan’s papers, or ask a lawyer.") },
  /* A quarterly committee decides for some plans of several employers. */
  { "erisa.appeal.postservice.decide.two_level", 0,
    N_("A plan of several employers whose committee meets every three months may have more time. "
       "Ask before you call it late.") },
  /* 19: OPM and TRICARE's reviewers instead of external review */
  { "fehb.reconsideration.*,fehb.opm.*", 0,
    N_("There is no external review as other plans have it: OPM’s review takes its place.") },
  { "tricare.mednec.*,tricare.factual.*,tricare.formal_review.file", 0,
    N_("There is no external review as other plans have it: TRICARE’s own reviewers and the Defense "
       "Health Agency take its place.") },
  { "va.clinical_appeal", 0,
    N_("No date is set for this. Ask the patient advocate soon.") },
  /* 25: sending claims */
  { "commercial.claim.file", 0,
    N_("No federal rule sets a time for sending claims to this plan, so do not count on 12 months. "
       "The plan’s booklet says how long you have.") },
  /* 30: old pages */
  { "aca.external.federal.file,aca.external.hhs.file", RC_ADVICE_PATIENTS,
    N_("An old HealthCare.gov page says 60 days. If your letter or somebody at the plan names an "
       "earlier date, keep the earlier one.") },
  { "ma.reconsideration.file,partd.redetermination.file", RC_ADVICE_PATIENTS,
    N_("Old pages say 60 days from the date of the letter. If somebody names that date, keep it: it "
       "is the earlier one.") },
  /* 28: disasters */
  { NULL, RC_ADVICE_SUSPENDED,
    N_("After a disaster some people have more time, depending on where they or the plan were. Ask, "
       "but keep this date.") },
};
/* clang-format on */

const RcAdvice *
rc_advice_all (guint *n)
{
  *n = G_N_ELEMENTS (table);
  return table;
}
