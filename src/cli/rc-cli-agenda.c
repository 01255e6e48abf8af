/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rc-agenda.h"
#include "rc-cli.h"
#include "rc-date.h"
#include "rc-json.h"
#include "rc-mail-by.h"

/* agenda. */

static void
add_basis (JsonObject *object, RcAgendaItem *item)
{
  const RcChoice *basis = rc_choices_by_value (&rc_due_basis_choices, (int) item->basis_kind);

  rc_json_add_string (object, "basis", basis != NULL ? basis->token : NULL);
  rc_json_add_string (object, "basis_text", item->basis);
}

static JsonObject *
item_to_json (RcAgendaItem *item)
{
  JsonObject *object = json_object_new ();

  rc_json_add_string (object, "key", item->key);
  rc_json_add_string (object, "kind", rc_agenda_kind_token (item->kind));
  rc_json_add_string (object, "case", item->case_id);
  rc_json_add_string (object, "case_title", item->case_title);
  rc_json_add_string (object, "record", item->record_id);
  rc_json_add_string (object, "title", item->title);
  rc_json_add_date (object, "due", item->due);
  rc_json_add_date (object, "act_by", item->act_by);
  rc_json_add_date (object, "mail_by", item->mail_by);
  rc_json_add_string (object, "time", item->time);
  json_object_set_boolean_member (object, "mine", item->mine);
  rc_json_add_date (object, "late_after",
                   item->late_after != NULL ? &item->late_after->date : NULL);
  add_basis (object, item);
  if (item->deadline == NULL)
    return object;
  rc_json_add_string (object, "question", item->deadline->question);
  if (item->deadline->result != NULL)
    rc_cli_add_rule (object, item->deadline->result->rule);
  return object;
}

static void
print_item (RcAgendaItem *item, const GDate *today)
{
  g_autofree char *date = rc_date_format_long (item->due);
  g_autofree char *distance = rc_date_format_distance (item->due, today);

  g_print ("%s, %s\n  %s\n  %s · %s\n", date, distance,
           item->title != NULL ? item->title : _("This case cannot be read now"),
           item->case_title != NULL ? item->case_title : item->case_id,
           item->basis != NULL ? item->basis : "");
  if (item->mail_by != NULL && item->deadline != NULL)
    {
      g_autofree char *mail_by = rc_mail_by_label (item->mail_by, item->deadline->method);

      g_print ("  %s\n", mail_by);
    }
}

GPtrArray *
rc_cli_collect_items (RcCli *self, const char *name, GError **error)
{
  RcCaseFile *file;

  if (name == NULL)
    return rc_store_scan (self->context->store, error)
             ? rc_agenda_for_all (G_LIST_MODEL (self->context->store), self->context->rules)
             : NULL;
  file = rc_cli_find_case (self, name, error);
  return file != NULL ? rc_agenda_for_file (file, self->context->rules) : NULL;
}

gboolean
rc_cli_tell_unreadable (RcCli *self, GError **error)
{
  GListModel *store = G_LIST_MODEL (self->context->store);
  guint n_unreadable = 0;

  for (guint i = 0; i < g_list_model_get_n_items (store); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (store, i);

      if (rc_case_file_get_problem (file) == NULL)
        continue;
      n_unreadable++;
      g_printerr ("recoursectl: %s\n", rc_case_file_get_problem (file)->message);
    }
  return n_unreadable == 0 ||
         rc_cli_refuse (error, RC_CLI_ERROR_REFUSED,
                        ngettext ("%u case could not be read; what is due in it is not listed",
                                  "%u cases could not be read; what is due in them is not listed",
                                  n_unreadable),
                        n_unreadable);
}

static gboolean
run_agenda (RcCli *self, char **args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (GPtrArray) items = rc_cli_collect_items (self, self->in_case, error);
  g_autoptr (GDate) today = rc_clock_today (self->context->clock);
  JsonArray *array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, array);
  if (items == NULL)
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    {
      RcAgendaItem *item = g_ptr_array_index (items, i);

      if (rc_date_days_until (today, rc_agenda_item_first_day (item)) > self->within)
        continue;
      if (self->json)
        json_array_add_object_element (array, item_to_json (item));
      else
        print_item (item, today);
    }
  if (self->json)
    rc_cli_print_json (g_steal_pointer (&node));
  return self->in_case != NULL || rc_cli_tell_unreadable (self, error);
}

const RcCliCommand rc_cli_agenda_commands[] = {
  { "agenda", "[--within DAYS] [--case CASE]", N_("List what is due, earliest first."), 0, 0,
    run_agenda,
    N_("Earliest is what must leave the house first: a letter to mail on the 3rd comes before a\n"
       "deadline of the 5th. With --json a list of objects. Each has\n"
       "  key         names the item, the same in every run\n"
       "  kind        deadline, decision, promise, task, expiry or visit\n"
       "  case, case_title, record\n"
       "  title       what to do, in words\n"
       "  due, time   the day, and the time of day if there is one\n"
       "  act_by      the last workday on or before it\n"
       "  mail_by     when it must leave to be there by then, if it is known how\n"
       "  late_after  of a decision: only after this day it is late\n"
       "  mine        whether you must act, or others\n"
       "  basis       where the date comes from: printed, plan, rule, promise or mine\n"
       "  basis_text  the same in words\n"
       "  rule, cite, confidence   of the rule behind it, if there is one\n"
       "  question    what to find out to be sure of the date") },
  { NULL }
};
