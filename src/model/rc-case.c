/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-case-private.h"
#include "rc-kinds.h"
#include "rc-record-private.h"

G_DEFINE_FINAL_TYPE (RcCase, rc_case, G_TYPE_OBJECT)

static guint changed_signal;

static void
rc_case_finalize (GObject *object)
{
  RcCase *self = RC_CASE (object);

  g_clear_object (&self->info);
  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_pointer (&self->unknown_kinds, json_object_unref);
  g_clear_pointer (&self->tombstones, g_ptr_array_unref);

  G_OBJECT_CLASS (rc_case_parent_class)->finalize (object);
}

static void
rc_case_class_init (RcCaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_case_finalize;
  changed_signal = g_signal_new ("changed", RC_TYPE_CASE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
rc_case_init (RcCase *self)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  self->format = RC_CASE_FORMAT;
  self->info = RC_CASE_INFO (rc_record_new (&rc_case_info_kind));
  self->lists = g_ptr_array_new_with_free_func (g_object_unref);
  self->tombstones = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  for (guint i = 0; i < n_kinds; i++)
    g_ptr_array_add (self->lists, g_list_store_new (kinds[i]->get_type ()));
}

gboolean
rc_case_holds_kind (const RcKind *kind)
{
  return kind->tab != RC_TAB_CHILD && kind != &rc_case_info_kind;
}

GListStore *
rc_case_list (RcCase *self, const RcKind *kind)
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i] == kind)
      return g_ptr_array_index (self->lists, i);
  g_return_val_if_reached (NULL);
}

void
rc_case_emit_changed (RcCase *self)
{
  g_signal_emit (self, changed_signal, 0);
}

RcCase *
rc_case_new (const char *title, RcStamp stamp)
{
  RcCase *self = g_object_new (RC_TYPE_CASE, NULL);

  g_object_set (self->info, "title", title, NULL);
  rc_record_touch (RC_RECORD (self->info), stamp);
  return self;
}

const char *
rc_case_get_id (RcCase *self)
{
  return rc_record_get_id (RC_RECORD (self->info));
}

const char *
rc_case_get_title (RcCase *self)
{
  return self->info->title != NULL ? self->info->title : _("Case without a name");
}

RcCaseInfo *
rc_case_get_info (RcCase *self)
{
  return self->info;
}

const char *
rc_case_get_currency (RcCase *self)
{
  return self->info->currency != NULL ? self->info->currency : "USD";
}

gboolean
rc_case_is_read_only (RcCase *self)
{
  return self->format > RC_CASE_FORMAT;
}

GListModel *
rc_case_get_records (RcCase *self, const RcKind *kind)
{
  return G_LIST_MODEL (rc_case_list (self, kind));
}

RcRecord *
rc_case_first (RcCase *self, const RcKind *kind)
{
  g_autoptr(RcRecord) record = g_list_model_get_item (rc_case_get_records (self, kind), 0);

  return record; /* the list holds it */
}

/* Calls @visit for each record and, after it, its children, until @visit gives TRUE. */
static gboolean
visit_list (GListModel *list, gboolean (*visit) (RcRecord *record, gpointer data), gpointer data)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RcRecord) record = g_list_model_get_item (list, i);
      const RcKind *kind = rc_record_get_kind (record);

      if (visit (record, data))
        return TRUE;
      for (guint j = 0; j < kind->n_fields; j++)
        if (kind->fields[j].type == RC_FIELD_LIST &&
            visit_list (*(GListModel **) rc_record_where (record, &kind->fields[j]), visit, data))
          return TRUE;
    }
  return FALSE;
}

static void
visit_all (RcCase *self, gboolean (*visit) (RcRecord *record, gpointer data), gpointer data)
{
  for (guint i = 0; i < self->lists->len; i++)
    if (visit_list (g_ptr_array_index (self->lists, i), visit, data))
      return;
}

typedef struct {
  const char *id;
  RcRecord *found;
  guint n_found;
} Search;

static gboolean
has_id (RcRecord *record, gpointer data)
{
  Search *search = data;

  if (strcmp (rc_record_get_id (record), search->id) == 0)
    search->found = record;
  return search->found != NULL;
}

static gboolean
has_prefix (RcRecord *record, gpointer data)
{
  Search *search = data;

  if (g_str_has_prefix (rc_record_get_id (record), search->id))
    {
      search->found = record;
      search->n_found++;
    }
  return FALSE;
}

RcRecord *
rc_case_find (RcCase *self, const char *id)
{
  Search search = { .id = id };

  g_return_val_if_fail (id != NULL, NULL);

  visit_all (self, has_id, &search);
  return search.found;
}

RcRecord *
rc_case_find_prefix (RcCase *self, const char *prefix, GError **error)
{
  Search search = { .id = prefix };
  RcRecord *exact = rc_case_find (self, prefix);

  if (exact != NULL)
    return exact;
  visit_all (self, has_prefix, &search);
  if (search.n_found == 1 && *prefix != '\0')
    return search.found;

  if (search.n_found == 0)
    g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_NOT_FOUND,
                 _("no record of this case has an id that begins with “%s”"), prefix);
  else
    g_set_error (error, RC_RECORD_ERROR, RC_RECORD_ERROR_NOT_FOUND,
                 ngettext ("%u record has an id that begins with “%s”; type more of it",
                           "%u records have an id that begins with “%s”; type more of it",
                           search.n_found),
                 search.n_found, prefix);
  return NULL;
}

static void
take_later (GDateTime **latest, GDateTime *when)
{
  if (when == NULL || (*latest != NULL && g_date_time_compare (when, *latest) <= 0))
    return;
  g_clear_pointer (latest, g_date_time_unref);
  *latest = g_date_time_ref (when);
}

static gboolean
take_change (RcRecord *record, gpointer latest)
{
  take_later (latest, rc_record_get_changed (record));
  return FALSE;
}

GDateTime *
rc_case_get_changed (RcCase *self)
{
  GDateTime *latest = NULL;

  take_change (RC_RECORD (self->info), &latest);
  visit_all (self, take_change, &latest);
  for (guint i = 0; i < self->tombstones->len; i++)
    {
      g_autoptr(GDateTime) when = rc_tombstone_get_when (g_ptr_array_index (self->tombstones, i));

      take_later (&latest, when);
    }
  return latest;
}

void
rc_case_add (RcCase *self, RcRecord *record, RcStamp stamp)
{
  rc_record_touch (record, stamp);
  g_list_store_append (rc_case_list (self, rc_record_get_kind (record)), record);
  rc_case_emit_changed (self);
}

void
rc_case_touch (RcCase *self, RcRecord *record, RcStamp stamp)
{
  rc_record_touch (record, stamp);
  rc_case_emit_changed (self);
}

static int
find_tombstone (RcCase *self, const char *id)
{
  for (guint i = 0; i < self->tombstones->len; i++)
    {
      JsonObject *stone = g_ptr_array_index (self->tombstones, i);

      if (g_strcmp0 (json_object_get_string_member_with_default (stone, "id", NULL), id) == 0)
        return (int) i;
    }
  return -1;
}

JsonObject *
rc_case_tombstone (RcCase *self, const char *id)
{
  int position = find_tombstone (self, id);

  return position >= 0 ? g_ptr_array_index (self->tombstones, position) : NULL;
}

void
rc_case_drop_tombstone (RcCase *self, const char *id)
{
  int position = find_tombstone (self, id);

  if (position >= 0)
    g_ptr_array_remove_index (self->tombstones, (guint) position);
}

gboolean
rc_case_remove (RcCase *self, RcRecord *record, RcStamp stamp)
{
  GListStore *list = rc_case_list (self, rc_record_get_kind (record));
  guint position;

  if (list == NULL || !g_list_store_find (list, record, &position))
    return FALSE;

  g_ptr_array_add (self->tombstones, rc_tombstone_new (record, stamp));
  g_list_store_remove (list, position);
  rc_case_emit_changed (self);
  return TRUE;
}

void
rc_case_restore (RcCase *self, RcRecord *record)
{
  rc_case_drop_tombstone (self, rc_record_get_id (record));
  g_list_store_append (rc_case_list (self, rc_record_get_kind (record)), record);
  rc_case_emit_changed (self);
}

static gboolean
matches (RcRecord *record, gpointer data)
{
  Search *search = data;

  if (rc_record_matches (record, search->id))
    search->found = record;
  return search->found != NULL;
}

gboolean
rc_case_matches (RcCase *self, const char *folded)
{
  Search search = { .id = folded };

  if (rc_record_matches (RC_RECORD (self->info), folded))
    return TRUE;
  visit_all (self, matches, &search);
  return search.found != NULL;
}
