/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-status.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-clinics.h"
#include "rc-date.h"
#include "rc-due.h"
#include "rc-policy.h"

static guint
count (RcCase *the_case, const RcKind *kind)
{
  return g_list_model_get_n_items (rc_case_get_records (the_case, kind));
}

static guint
count_if (RcCase *the_case, const RcKind *kind, gboolean (*fits) (gpointer record))
{
  GListModel *all = rc_case_get_records (the_case, kind);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcRecord) record = g_list_model_get_item (all, i);

      n += fits (record) ? 1 : 0;
    }
  return n;
}

static gboolean
is_met (gpointer record)
{
  return RC_CRITERION (record)->met == RC_CRITERION_MET_MET;
}

static gboolean
is_used (gpointer record)
{
  return RC_SESSION (record)->status == RC_APPOINTMENT_STATUS_DONE;
}

static gboolean
is_settled (gpointer record)
{
  RcClaimStatus status = RC_CLAIM (record)->status;

  return status == RC_CLAIM_STATUS_PAID || status == RC_CLAIM_STATUS_PARTLY_PAID ||
         status == RC_CLAIM_STATUS_PATIENT_SHARE || status == RC_CLAIM_STATUS_VOID;
}

static gboolean
is_open_denial (gpointer record)
{
  return RC_DENIAL (record)->outcome == RC_DENIAL_OUTCOME_NONE;
}

static RcStatus *
status_of_policy (RcCase *the_case)
{
  guint n = count (the_case, &rc_criterion_kind);
  guint open = n - count_if (the_case, &rc_criterion_kind, is_met);
  RcRecord *plan = rc_case_first (the_case, &rc_plan_kind);

  if (plan == NULL)
    return rc_status_new ("dialog-question-symbolic", "accent", g_strdup (_("Add the plan")));
  if (n == 0)
    return rc_status_new ("content-loading-symbolic", NULL, rc_record_get_title (plan));
  if (open == 0)
    return rc_status_new ("object-select-symbolic", "good",
                          g_strdup_printf (ngettext ("%u point met", "%u points met", n), n));
  return rc_status_new ("dialog-question-symbolic", "warn",
                        g_strdup_printf (ngettext ("%u of %u point open", "%u of %u points open",
                                                   n),
                                         open, n));
}

static RcStatus *
status_of_clinics (RcCase *the_case)
{
  GListModel *all = rc_case_get_records (the_case, &rc_clinic_kind);
  guint n = g_list_model_get_n_items (all);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RcClinic) clinic = g_list_model_get_item (all, i);
      g_autofree char *name = rc_record_get_title (RC_RECORD (clinic));

      if (clinic->status == RC_CLINIC_STATUS_CHOSEN)
        return rc_status_new ("object-select-symbolic", "good",
                              g_strdup_printf (_("%s chosen"), name));
    }
  if (n == 0)
    return rc_status_new ("content-loading-symbolic", NULL, g_strdup (_("None yet")));
  return rc_status_new ("content-loading-symbolic", NULL,
                        g_strdup_printf (ngettext ("%u clinic", "%u clinics", n), n));
}

/* Sessions that the plan agreed to pay for. Several approvals add up; those that were refused say 0. */
static guint
count_approved (RcCase *the_case)
{
  GListModel *all = rc_case_get_records (the_case, &rc_prior_auth_kind);
  double n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcPriorAuth) auth = g_list_model_get_item (all, i);

      if (auth->status == RC_PRIOR_AUTH_STATUS_APPROVED ||
          auth->status == RC_PRIOR_AUTH_STATUS_PARTLY)
        n += isnan (auth->sessions_approved) ? 0 : auth->sessions_approved;
    }
  return n > 0 && n < 10000 ? (guint) n : 0;
}

static RcStatus *
status_of_doctor (RcCase *the_case)
{
  guint used = count_if (the_case, &rc_session_kind, is_used);
  guint approved = count_approved (the_case);
  guint trials = count (the_case, &rc_trial_kind);

  if (approved > 0)
    return rc_status_new ("content-loading-symbolic", NULL,
                          g_strdup_printf (ngettext ("%u of %u infusion used",
                                                     "%u of %u infusions used", approved),
                                           used, approved));
  if (used > 0)
    return rc_status_new ("content-loading-symbolic", NULL,
                          g_strdup_printf (ngettext ("%u infusion", "%u infusions", used), used));
  if (trials > 0)
    return rc_status_new ("content-loading-symbolic", NULL,
                          g_strdup_printf (ngettext ("%u treatment tried", "%u treatments tried",
                                                     trials),
                                           trials));
  return rc_status_new ("content-loading-symbolic", NULL, g_strdup (_("Nothing yet")));
}

static RcStatus *
status_of_claims (RcCase *the_case)
{
  guint n = count (the_case, &rc_claim_kind);
  guint open = n - count_if (the_case, &rc_claim_kind, is_settled);

  if (n == 0)
    return rc_status_new ("content-loading-symbolic", NULL, g_strdup (_("None yet")));
  if (open == 0)
    return rc_status_new ("object-select-symbolic", "good",
                          g_strdup_printf (ngettext ("%u claim answered", "%u claims answered", n),
                                           n));
  return rc_status_new ("dialog-warning-symbolic", "warn",
                        g_strdup_printf (ngettext ("%u of %u claim open", "%u of %u claims open",
                                                   n),
                                         open, n));
}

static RcStatus *
status_of_appeals (RcCase *the_case)
{
  guint n = count (the_case, &rc_denial_kind);
  guint open = count_if (the_case, &rc_denial_kind, is_open_denial);

  if (n == 0)
    return rc_status_new ("content-loading-symbolic", NULL, g_strdup (_("No denial")));
  if (open == 0)
    return rc_status_new ("object-select-symbolic", "good", g_strdup (_("All answered")));
  return rc_status_new ("mail-send-symbolic", "warn",
                        g_strdup_printf (ngettext ("%u denial open", "%u denials open", open),
                                         open));
}

void
rc_status_free (RcStatus *self)
{
  g_free (self->text);
  g_free (self);
}

RcStatus *
rc_status_new (const char *icon, const char *style, char *text)
{
  RcStatus *self = g_new0 (RcStatus, 1);

  self->icon = icon;
  self->style = style;
  self->text = text;
  return self;
}

RcStatus *
rc_status_for_case (GPtrArray *items, const GDate *today)
{
  guint counts[RC_N_DUE_GROUPS] = { 0 };
  const GDate *next = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);
      RcDueGroup group = rc_due_group (item, today);

      counts[group]++;
      if (next == NULL && group != RC_DUE_WAITING)
        next = rc_due_day (item, today);
    }
  if (counts[RC_DUE_OVERDUE] > 0)
    return rc_status_new ("appointment-missed-symbolic", "warn",
                          g_strdup_printf (ngettext ("%u thing overdue", "%u things overdue",
                                                     counts[RC_DUE_OVERDUE]),
                                           counts[RC_DUE_OVERDUE]));
  if (counts[RC_DUE_TODAY] > 0)
    return rc_status_new ("alarm-symbolic", "accent", g_strdup (_("Due today")));
  if (next != NULL)
    {
      g_autofree char *day = rc_date_format_short (next, today);

      return rc_status_new ("x-office-calendar-symbolic", NULL, g_strdup_printf (_("Next: %s"), day));
    }
  return rc_status_new ("object-select-symbolic", NULL, g_strdup (_("Nothing due")));
}

RcStatus *
rc_status_for_step (RcCase *the_case, RcTab tab)
{
  switch (tab)
    {
    case RC_TAB_POLICY:
      return status_of_policy (the_case);
    case RC_TAB_CLINICS:
      return status_of_clinics (the_case);
    case RC_TAB_DOCTOR:
      return status_of_doctor (the_case);
    case RC_TAB_CLAIMS:
      return status_of_claims (the_case);
    case RC_TAB_APPEALS:
      return status_of_appeals (the_case);
    case RC_TAB_OVERVIEW:
    case RC_TAB_CHILD:
    case RC_TAB_HIDDEN:
    default:
      g_return_val_if_reached (NULL);
    }
}
