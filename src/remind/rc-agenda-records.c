/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda-private.h"

#include <glib/gi18n-lib.h>

#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-clinics.h"
#include "rc-date.h"
#include "rc-doctor.h"
#include "rc-log.h"
#include "rc-lookup.h"
#include "rc-people.h"
#include "rc-text.h"

/* A date member of a record kind that makes something due, as long as @is_open says so. */
typedef struct {
  const RcKind *kind;
  const char *what;  /* last part of the key; never changed */
  const char *title; /* translatable, for an item without words of its own */
  const char *basis; /* translatable */
  RcDueBasis basis_kind;
  gboolean (*is_open) (RcCase *the_case, RcRecord *record);
  guint date;        /* offset of the GDate * */
  guint time;        /* offset of the char * with the time of day, or 0 */
  guint same;        /* offset of the char * that tells what a newer record replaces, or 0 */
  RcAgendaKind agenda_kind;
} Source;

#define MEMBER(type, record, offset) (*(type *) G_STRUCT_MEMBER_P (record, offset))

static gboolean
is_prior_auth_open (RcCase *the_case, RcRecord *record)
{
  RcPriorAuth *self = RC_PRIOR_AUTH (record);
  GListModel *all = rc_case_get_records (the_case, &rc_prior_auth_kind);

  if (self->status == RC_PRIOR_AUTH_STATUS_DENIED ||
      self->status == RC_PRIOR_AUTH_STATUS_WITHDRAWN ||
      self->status == RC_PRIOR_AUTH_STATUS_NOT_NEEDED)
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcPriorAuth) other = g_list_model_get_item (all, i);

      if (g_strcmp0 (other->renews, rc_record_get_id (record)) == 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_referral_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  RcReferral *self = RC_REFERRAL (record);

  return self->status != RC_REFERRAL_STATUS_REFUSED &&
         self->status != RC_REFERRAL_STATUS_NOT_NEEDED;
}

static gboolean
is_network_check_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  return RC_NETWORK_CHECK (record)->answer != RC_NETWORK_ANSWER_OUT_OF_NETWORK;
}

static gboolean
is_authorisation_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  return RC_AUTHORISATION (record)->revoked_on == NULL;
}

static gboolean
is_appointment_open (RcAppointmentStatus status)
{
  return status == RC_APPOINTMENT_STATUS_NONE || status == RC_APPOINTMENT_STATUS_PLANNED ||
         status == RC_APPOINTMENT_STATUS_BOOKED;
}

static gboolean
is_visit_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  return is_appointment_open (RC_VISIT (record)->status) &&
         rc_text_is_empty (RC_VISIT (record)->outcome);
}

static gboolean
is_session_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  return is_appointment_open (RC_SESSION (record)->status) &&
         rc_text_is_empty (RC_SESSION (record)->start_time);
}

static gboolean
is_hearing_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  RcAppeal *self = RC_APPEAL (record);

  return self->decided_on == NULL && self->outcome == RC_APPEAL_OUTCOME_NONE;
}

static gboolean
always (RcCase *the_case G_GNUC_UNUSED, RcRecord *record G_GNUC_UNUSED)
{
  return TRUE;
}

static gboolean
is_denial_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  return RC_DENIAL (record)->outcome == RC_DENIAL_OUTCOME_NONE;
}

/* Once the appeal is out, the day is nothing to act on. */
static gboolean
is_cut_open (RcCase *the_case, RcRecord *record)
{
  return is_denial_open (the_case, record) && rc_lookup_answered (the_case, RC_DENIAL (record)) == 0;
}

static gboolean
is_request_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  RcPriorAuth *self = RC_PRIOR_AUTH (record);

  return self->peer_on == NULL && self->peer_outcome == RC_PEER_OUTCOME_NONE &&
         self->status != RC_PRIOR_AUTH_STATUS_APPROVED &&
         self->status != RC_PRIOR_AUTH_STATUS_WITHDRAWN;
}

static gboolean
is_appeal_unsent (RcCase *the_case, RcRecord *record)
{
  RcRecord *denial = rc_case_find (the_case, RC_APPEAL (record)->denial);

  return RC_APPEAL (record)->sent_on == NULL && RC_APPEAL (record)->received_on == NULL &&
         is_hearing_open (the_case, record) && (denial == NULL || is_denial_open (the_case, denial));
}

static gboolean
is_bill_open (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  const RcBillStatus status = RC_BILL (record)->status;

  return status == RC_BILL_STATUS_NONE || status == RC_BILL_STATUS_OPEN ||
         status == RC_BILL_STATUS_PARTLY_PAID;
}

static gboolean
is_bill_on_hold (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  return RC_BILL (record)->status == RC_BILL_STATUS_ON_HOLD ||
         RC_BILL (record)->status == RC_BILL_STATUS_DISPUTED;
}

static gboolean
is_document_expected (RcCase *the_case G_GNUC_UNUSED, RcRecord *record)
{
  RcDocument *self = RC_DOCUMENT (record);

  return self->received_on == NULL && rc_text_is_empty (self->file) &&
         (self->status == RC_DOCUMENT_STATUS_NONE ||
          self->status == RC_DOCUMENT_STATUS_REQUESTED ||
          self->status == RC_DOCUMENT_STATUS_MISSING);
}

/* One date in a row; the formatter would take the table apart. */
/* clang-format off */
static const Source sources[] = {
  { &rc_prior_auth_kind, "valid-until", N_("The prior authorization runs out"),
    N_("Last day of the prior authorization"), RC_DUE_BASIS_PRINTED, is_prior_auth_open,
    G_STRUCT_OFFSET (RcPriorAuth, valid_until), 0, G_STRUCT_OFFSET (RcPriorAuth, service),
    RC_AGENDA_EXPIRY },
  { &rc_prior_auth_kind, "renew-by", N_("Ask for a new prior authorization"),
    N_("Day to renew the prior authorization by"), RC_DUE_BASIS_MINE, is_prior_auth_open,
    G_STRUCT_OFFSET (RcPriorAuth, renew_by), 0, 0, RC_AGENDA_EXPIRY },
  { &rc_prior_auth_kind, "peer-to-peer", N_("The doctor’s call with the plan"),
    N_("Last day for the call between doctors"), RC_DUE_BASIS_PRINTED, is_request_open,
    G_STRUCT_OFFSET (RcPriorAuth, peer_until), 0, 0, RC_AGENDA_EXPIRY },
  { &rc_denial_kind, "peer-to-peer", N_("The doctor’s call with the plan"),
    N_("Last day for the call between doctors"), RC_DUE_BASIS_PRINTED, is_denial_open,
    G_STRUCT_OFFSET (RcDenial, peer_until), 0, 0, RC_AGENDA_EXPIRY },
  { &rc_denial_kind, "coverage-ends", N_("Appeal before the plan stops paying"),
    N_("Day on which the plan stops paying"), RC_DUE_BASIS_PRINTED, is_cut_open,
    G_STRUCT_OFFSET (RcDenial, coverage_ends_on), 0, 0, RC_AGENDA_DEADLINE },
  { &rc_appeal_kind, "target", N_("Send the appeal"), N_("Your own target"), RC_DUE_BASIS_MINE,
    is_appeal_unsent, G_STRUCT_OFFSET (RcAppeal, target_on), 0, 0, RC_AGENDA_EXPIRY },
  { &rc_bill_kind, "due", N_("Pay the bill, or say why not"), N_("Day printed on the bill"),
    RC_DUE_BASIS_PRINTED, is_bill_open, G_STRUCT_OFFSET (RcBill, due_on), 0, 0, RC_AGENDA_EXPIRY },
  { &rc_bill_kind, "hold", N_("Ask to keep the bill on hold"),
    N_("Last day on which the bill is on hold"), RC_DUE_BASIS_PROMISE, is_bill_on_hold,
    G_STRUCT_OFFSET (RcBill, hold_until), 0, 0, RC_AGENDA_EXPIRY },
  { &rc_referral_kind, "valid-until", N_("The referral runs out"), N_("Last day of the referral"),
    RC_DUE_BASIS_PRINTED, is_referral_open, G_STRUCT_OFFSET (RcReferral, valid_until), 0,
    G_STRUCT_OFFSET (RcReferral, service), RC_AGENDA_EXPIRY },
  { &rc_network_check_kind, "valid-until", N_("Ask again whether the clinic is in the network"),
    N_("Last day that the answer about the network is good for"), RC_DUE_BASIS_MINE,
    is_network_check_open, G_STRUCT_OFFSET (RcNetworkCheck, valid_until), 0,
    G_STRUCT_OFFSET (RcNetworkCheck, clinic), RC_AGENDA_EXPIRY },
  { &rc_quote_kind, "valid-until", N_("The price runs out"), N_("Last day of the price"),
    RC_DUE_BASIS_PRINTED, always, G_STRUCT_OFFSET (RcQuote, valid_until), 0,
    G_STRUCT_OFFSET (RcQuote, clinic), RC_AGENDA_EXPIRY },
  { &rc_plan_kind, "valid-until", N_("The insurance ends"), N_("Last day of the plan"),
    RC_DUE_BASIS_PLAN, always, G_STRUCT_OFFSET (RcPlan, valid_until), 0,
    G_STRUCT_OFFSET (RcPlan, insurer), RC_AGENDA_EXPIRY },
  { &rc_authorisation_kind, "valid-until", N_("The permission to speak for the patient runs out"),
    N_("Last day of the permission"), RC_DUE_BASIS_PRINTED, is_authorisation_open,
    G_STRUCT_OFFSET (RcAuthorisation, valid_until), 0, G_STRUCT_OFFSET (RcAuthorisation, company),
    RC_AGENDA_EXPIRY },
  { &rc_visit_kind, "visit", N_("Visit"), N_("Day of the visit"), RC_DUE_BASIS_MINE, is_visit_open,
    G_STRUCT_OFFSET (RcVisit, on), G_STRUCT_OFFSET (RcVisit, time), 0, RC_AGENDA_VISIT },
  { &rc_session_kind, "session", N_("Infusion"), N_("Day of the infusion"), RC_DUE_BASIS_MINE,
    is_session_open, G_STRUCT_OFFSET (RcSession, on), G_STRUCT_OFFSET (RcSession, time), 0,
    RC_AGENDA_VISIT },
  { &rc_appeal_kind, "hearing", N_("Hearing"), N_("Day of the hearing"), RC_DUE_BASIS_PRINTED,
    is_hearing_open, G_STRUCT_OFFSET (RcAppeal, hearing_on),
    G_STRUCT_OFFSET (RcAppeal, hearing_time), 0, RC_AGENDA_VISIT },
  { &rc_document_kind, "expected", N_("Ask where the papers are"),
    N_("Day by which the papers should be here"), RC_DUE_BASIS_PROMISE, is_document_expected,
    G_STRUCT_OFFSET (RcDocument, expected_by), 0, 0, RC_AGENDA_PROMISE },
};
/* clang-format on */

/* What was over when it was written down is history, and reminds of nothing. */
static gboolean
was_over_when_written (RcRecord *record, const GDate *date)
{
  GDateTime *created = rc_record_get_created (record);
  g_autoptr (GDate) written = created != NULL ? rc_date_from_moment (created) : NULL;

  return written != NULL && rc_date_compare (date, written) < 0;
}

/* Whether a record of the same kind, about the same thing, is good for longer. */
static gboolean
is_replaced (RcCase *the_case, RcRecord *record, const Source *source)
{
  GListModel *all = rc_case_get_records (the_case, source->kind);
  const GDate *date = MEMBER (GDate *, record, source->date);

  if (source->same == 0)
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RcRecord) other = g_list_model_get_item (all, i);
      const GDate *other_date = MEMBER (GDate *, other, source->date);

      if (other_date != NULL && rc_date_compare (other_date, date) > 0 &&
          g_strcmp0 (MEMBER (char *, other, source->same),
                     MEMBER (char *, record, source->same)) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_due (RcCase *the_case, RcRecord *record, const Source *source)
{
  const GDate *date = MEMBER (GDate *, record, source->date);

  return date != NULL && !was_over_when_written (record, date) &&
         source->is_open (the_case, record) && !is_replaced (the_case, record, source);
}

/* "The referral runs out: ketamine infusions"; a record without a name of its own has the title of
 * its kind, which says nothing more. */
static char *
format_title (RcRecord *record, const char *title)
{
  g_autofree char *name = rc_record_get_title (record);

  if (rc_text_is_empty (name) || g_str_equal (name, _(rc_record_get_kind (record)->label)))
    return g_strdup (title);
  return g_strdup_printf ("%s: %s", title, name);
}

static void
add_source (GPtrArray *items, RcCase *the_case, RcRecord *record, const Source *source)
{
  RcAgendaItem *item = NULL;

  if (!is_due (the_case, record, source))
    return;
  item = rc_agenda_item_for_record (source->agenda_kind, the_case, record, source->what,
                                    MEMBER (GDate *, record, source->date));
  item->title = format_title (record, _(source->title));
  item->basis = g_strdup (_(source->basis));
  item->basis_kind = source->basis_kind;
  item->appeal = source->agenda_kind == RC_AGENDA_DEADLINE;
  if (source->time != 0)
    item->time = g_strdup (MEMBER (char *, record, source->time));
  g_ptr_array_add (items, item);
}

static char *
format_task_basis (RcTask *task)
{
  const RcChoice *choice = rc_choices_by_value (&rc_due_basis_choices, (int) task->basis);

  if (choice == NULL)
    return g_strdup (_("A day of your own"));
  if (rc_text_is_empty (task->basis_source))
    return g_strdup (_(choice->label));
  return g_strdup_printf ("%s: %s", _(choice->label), task->basis_source);
}

static void
add_task (GPtrArray *items, RcCase *the_case, RcRecord *record)
{
  RcTask *task = RC_TASK (record);
  const GDate *due = task->extended_until != NULL ? task->extended_until : task->due;
  RcAgendaItem *item = NULL;

  if (due == NULL || task->done_on != NULL)
    return;
  item = rc_agenda_item_for_record (RC_AGENDA_TASK, the_case, record, "due", due);
  item->title = rc_record_get_title (record);
  item->basis = format_task_basis (task);
  item->basis_kind = task->basis != RC_DUE_BASIS_NONE ? task->basis : RC_DUE_BASIS_MINE;
  item->time = g_strdup (task->time);
  item->mine = task->waiting_on == RC_WAITING_ON_NONE || task->waiting_on == RC_WAITING_ON_ME;
  g_ptr_array_add (items, item);
}

static char *
format_promise_basis (RcCommunication *communication)
{
  const char *who = !rc_text_is_empty (communication->who) ? communication->who
                                                           : communication->company;
  g_autoptr (GDate) day = NULL;
  g_autofree char *on = NULL;

  if (communication->when == NULL)
    return rc_text_is_empty (who) ? g_strdup (_("Promised"))
                                  : g_strdup_printf (_("Promised by %s"), who);
  day = rc_date_from_moment (communication->when);
  on = rc_date_format_long (day);
  return rc_text_is_empty (who) ? g_strdup_printf (_("Promised on %s"), on)
                                : g_strdup_printf (_("Promised by %s on %s"), who, on);
}

static void
add_promise (GPtrArray *items, RcCase *the_case, RcRecord *record)
{
  RcCommunication *communication = RC_COMMUNICATION (record);
  RcAgendaItem *item = NULL;

  if (communication->promised_by == NULL || communication->promise_closed_on != NULL ||
      (communication->promise_status != RC_PROMISE_NONE &&
       communication->promise_status != RC_PROMISE_OPEN))
    return;
  item = rc_agenda_item_for_record (RC_AGENDA_PROMISE, the_case, record, "promise",
                                    communication->promised_by);
  item->title = rc_text_is_empty (communication->promise)
                  ? format_title (record, _("Ask about what was promised"))
                  : g_strdup_printf (_("Ask about the promise: %s"), communication->promise);
  item->basis = format_promise_basis (communication);
  item->basis_kind = RC_DUE_BASIS_PROMISE;
  g_ptr_array_add (items, item);
}

static void
add_all (GPtrArray *items,
         RcCase *the_case,
         const RcKind *kind,
         void (*add) (GPtrArray *items, RcCase *the_case, RcRecord *record))
{
  GListModel *records = rc_case_get_records (the_case, kind);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (RcRecord) record = g_list_model_get_item (records, i);

      add (items, the_case, record);
    }
}

static void
add_all_of_source (GPtrArray *items, RcCase *the_case, const Source *source)
{
  GListModel *records = rc_case_get_records (the_case, source->kind);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (RcRecord) record = g_list_model_get_item (records, i);

      add_source (items, the_case, record, source);
    }
}

void
rc_agenda_add_records (GPtrArray *items, RcCase *the_case)
{
  add_all (items, the_case, &rc_task_kind, add_task);
  add_all (items, the_case, &rc_communication_kind, add_promise);
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    add_all_of_source (items, the_case, &sources[i]);
}
