/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-agenda.h"

#include "rc-date.h"

G_DEFINE_FINAL_TYPE (RcAgendaItem, rc_agenda_item, G_TYPE_OBJECT)

static const char *const kind_tokens[] = {
  [RC_AGENDA_DEADLINE] = "deadline", [RC_AGENDA_DECISION] = "decision",
  [RC_AGENDA_PROMISE] = "promise",   [RC_AGENDA_TASK] = "task",
  [RC_AGENDA_EXPIRY] = "expiry",     [RC_AGENDA_VISIT] = "visit",
};

static void
rc_agenda_item_finalize (GObject *object)
{
  RcAgendaItem *self = RC_AGENDA_ITEM (object);

  g_free (self->key);
  g_free (self->case_id);
  g_free (self->case_title);
  g_free (self->record_id);
  g_free (self->title);
  g_free (self->basis);
  g_free (self->time);
  g_clear_pointer (&self->due, g_date_free);
  g_clear_pointer (&self->act_by, g_date_free);
  g_clear_pointer (&self->mail_by, g_date_free);
  g_clear_pointer (&self->changed, g_date_time_unref);
  g_clear_pointer (&self->late_after, rc_when_free);
  g_clear_pointer (&self->deadline, rc_deadline_free);

  G_OBJECT_CLASS (rc_agenda_item_parent_class)->finalize (object);
}

static void
rc_agenda_item_class_init (RcAgendaItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_agenda_item_finalize;
}

static void
rc_agenda_item_init (RcAgendaItem *self G_GNUC_UNUSED)
{
}

RcAgendaItem *
rc_agenda_item_new (RcAgendaKind kind, const char *key, const GDate *due)
{
  RcAgendaItem *self = g_object_new (RC_TYPE_AGENDA_ITEM, NULL);
  g_auto (GStrv) parts = g_strsplit (key, "/", 3);
  guint n_parts = g_strv_length (parts);

  self->kind = kind;
  self->key = g_strdup (key);
  self->case_id = g_strdup (n_parts > 0 ? parts[0] : "");
  self->record_id = g_strdup (n_parts > 1 ? parts[1] : "");
  self->due = g_date_copy (due);
  self->mine = kind != RC_AGENDA_DECISION && kind != RC_AGENDA_PROMISE;
  return self;
}

const GDate *
rc_agenda_item_first_day (const RcAgendaItem *self)
{
  const GDate *day = self->due;

  if (self->act_by != NULL && rc_date_compare (self->act_by, day) < 0)
    day = self->act_by;
  if (self->mail_by != NULL && rc_date_compare (self->mail_by, day) < 0)
    day = self->mail_by;
  return day;
}

static gboolean
is_ahead (const GDate *day, const GDate *today)
{
  return day != NULL && rc_date_compare (day, today) >= 0;
}

const GDate *
rc_agenda_item_next_day (const RcAgendaItem *self, const GDate *today)
{
  if (is_ahead (self->mail_by, today))
    return self->mail_by;
  return is_ahead (self->act_by, today) ? self->act_by : self->due;
}

int
rc_agenda_item_compare (gconstpointer a, gconstpointer b)
{
  const RcAgendaItem *first = *(RcAgendaItem *const *) a;
  const RcAgendaItem *second = *(RcAgendaItem *const *) b;
  int order =
    rc_date_compare (rc_agenda_item_first_day (first), rc_agenda_item_first_day (second));

  if (order == 0)
    order = rc_date_compare (first->due, second->due);
  if (order == 0)
    order = (int) first->kind - (int) second->kind;
  return order != 0 ? order : g_strcmp0 (first->key, second->key);
}

const char *
rc_agenda_kind_token (RcAgendaKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_tokens), NULL);

  return kind_tokens[kind];
}

gboolean
rc_agenda_kind_from_token (const char *token, RcAgendaKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_tokens); i++)
    if (g_strcmp0 (token, kind_tokens[i]) == 0)
      {
        *kind = (RcAgendaKind) i;
        return TRUE;
      }
  return FALSE;
}
