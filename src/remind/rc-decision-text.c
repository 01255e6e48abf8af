/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-reminders.h"

#include "rc-date.h"
#include "rc-json.h"
#include "rc-ladder.h"

static void
add_reminder (JsonArray *array, const RcReminder *reminder)
{
  JsonObject *object = json_object_new ();
  g_autofree char *due = rc_date_format (reminder->item->due);

  json_object_set_string_member (object, "occurrence", reminder->occurrence);
  json_object_set_string_member (object, "kind", rc_agenda_kind_token (reminder->item->kind));
  json_object_set_string_member (object, "case", reminder->item->case_id);
  json_object_set_string_member (object, "record", reminder->item->record_id);
  json_object_set_string_member (object, "due", due);
  if (reminder->step != RC_STEP_NONE)
    json_object_set_member (object, "step", rc_json_int_new (reminder->step));
  json_object_set_boolean_member (object, "again", reminder->again);
  json_object_set_boolean_member (object, "remembered", reminder->item->remembered);
  json_array_add_object_element (array, object);
}

static JsonArray *
write_reminders (GPtrArray *reminders)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < reminders->len; i++)
    add_reminder (array, g_ptr_array_index (reminders, i));
  return array;
}

static JsonArray *
write_strings (GPtrArray *strings)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < strings->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (strings, i));
  return array;
}

char *
rc_decision_to_text (RcDecision *self)
{
  JsonObject *root = json_object_new ();
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), root);
  g_autofree char *next = self->next != NULL ? rc_moment_format (self->next) : NULL;
  g_autofree char *next_due = self->next_due != NULL ? rc_date_format (self->next_due) : NULL;

  json_object_set_array_member (root, "show", write_reminders (self->show));
  json_object_set_array_member (root, "update", write_reminders (self->update));
  json_object_set_array_member (root, "withdraw", write_strings (self->withdraw));
  if (next != NULL)
    json_object_set_string_member (root, "next", next);
  if (next_due != NULL)
    json_object_set_string_member (root, "next_due", next_due);
  json_object_set_boolean_member (root, "clock_doubtful", self->doubtful);
  json_object_unref (root);
  return rc_json_to_text (node);
}
