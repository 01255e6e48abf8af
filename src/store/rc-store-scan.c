/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-store.h"

#include <glib/gi18n-lib.h>

#include "rc-case-file-private.h"
#include "rc-layout.h"
#include "rc-store-private.h"

/* Bringing the list into line with what is in the folder. Each step compares states and not events,
 * so that it comes out the same however often and in whatever order things happened. */
typedef struct {
  RcStore *store;
  GHashTable *cases;     /* path → RcCaseFile that has a case */
  GHashTable *caseless;  /* path → RcCaseFile that has none */
  GHashTable *chosen;    /* case id → the RcFolderEntry that is the case; the others are copies */
  GHashTable *present;   /* the RcCaseFiles whose files are there */
  GPtrArray *added;
  GHashTable *fresh;     /* the same, to look one up */
  GPtrArray *changed;    /* told at the end, when everything is in order */
} Arrangement;

static void
begin (Arrangement *self, RcStore *store)
{
  GListModel *files = G_LIST_MODEL (store->files);

  self->store = store;
  self->cases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->caseless = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->chosen = g_hash_table_new (g_str_hash, g_str_equal);
  self->present = g_hash_table_new (NULL, NULL);
  self->added = g_ptr_array_new_with_free_func (g_object_unref);
  self->fresh = g_hash_table_new (NULL, NULL);
  self->changed = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (files, i);

      g_hash_table_insert (file->the_case != NULL ? self->cases : self->caseless,
                           g_strdup (file->path), file);
    }
}

static void
end (Arrangement *self)
{
  g_hash_table_unref (self->cases);
  g_hash_table_unref (self->caseless);
  g_hash_table_unref (self->chosen);
  g_hash_table_unref (self->present);
  g_ptr_array_unref (self->added);
  g_hash_table_unref (self->fresh);
  g_ptr_array_unref (self->changed);
}

/* Whether @entry is the case rather than @other: by its name, else because it has been so far. */
static gboolean
is_better (RcStore *store, RcFolderEntry *entry, RcFolderEntry *other)
{
  g_autofree char *name = g_path_get_basename (entry->path);
  g_autofree char *other_name = g_path_get_basename (other->path);
  RcCaseFile *file = rc_store_find (store, entry->case_id);

  if (rc_layout_is_own_name (other_name, entry->case_id))
    return FALSE;
  return rc_layout_is_own_name (name, entry->case_id) ||
         (file != NULL && g_str_equal (file->path, entry->path));
}

static void
choose (Arrangement *self, GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      RcFolderEntry *entry = g_ptr_array_index (entries, i);
      RcFolderEntry *other =
        entry->case_id != NULL ? g_hash_table_lookup (self->chosen, entry->case_id) : NULL;

      if (entry->case_id != NULL && (other == NULL || is_better (self->store, entry, other)))
        g_hash_table_insert (self->chosen, entry->case_id, entry);
    }
}

/* A new file is told by the list. */
static void
note_change (Arrangement *self, RcCaseFile *file)
{
  if (!g_hash_table_contains (self->fresh, file))
    g_ptr_array_add (self->changed, g_object_ref (file));
}

/* Returns: (transfer none): @file, or a new one for @entry if it is NULL; it counts as present */
static RcCaseFile *
make_present (Arrangement *self, RcCaseFile *file, RcFolderEntry *entry)
{
  if (file == NULL)
    {
      file = rc_case_file_new (entry->path);
      g_ptr_array_add (self->added, file);
      g_hash_table_add (self->fresh, file);
    }
  g_hash_table_add (self->present, file);
  return file;
}

static gboolean
is_same (GBytes *a, GBytes *b)
{
  return a == b || (a != NULL && b != NULL && g_bytes_equal (a, b));
}

static void
take_case (Arrangement *self, RcFolderEntry *entry)
{
  RcCaseFile *file = rc_store_find (self->store, entry->case_id);
  gboolean changed;

  if (file == NULL)
    file = g_hash_table_lookup (self->caseless, entry->path);
  file = make_present (self, file, entry);
  /* A save that is under way settles it; what the file holds may be its work. */
  if (file->running != NULL)
    return;
  rc_case_file_set_path (file, entry->path);
  changed = rc_case_file_set_problem (file, NULL);
  if (!is_same (file->base, entry->bytes))
    {
      g_autoptr (RcCase) theirs = rc_folder_take_case (entry);

      rc_case_file_load (file, theirs, entry->bytes);
      rc_store_index (self->store, file);
      changed = TRUE;
    }
  if (changed)
    note_change (self, file);
}

static void
take_copy (Arrangement *self, RcFolderEntry *entry)
{
  RcFolderEntry *original = g_hash_table_lookup (self->chosen, entry->case_id);
  RcCaseFile *file =
    make_present (self, g_hash_table_lookup (self->caseless, entry->path), entry);
  g_autofree char *name = g_path_get_basename (entry->path);
  g_autofree char *original_name = g_path_get_basename (original->path);
  g_autoptr (GError) problem =
    g_error_new (RC_STORE_ERROR, RC_STORE_ERROR_COPY,
                 _("%s: this is another copy of the case in %s. Nothing of it is used"), name,
                 original_name);

  if (rc_case_file_set_problem (file, problem))
    note_change (self, file);
}

/* The file of a case that cannot be read now keeps the case as it was read last. */
static void
take_unreadable (Arrangement *self, RcFolderEntry *entry)
{
  RcCaseFile *file = g_hash_table_lookup (self->cases, entry->path);

  if (file == NULL || g_hash_table_contains (self->chosen, rc_case_get_id (file->the_case)))
    file = g_hash_table_lookup (self->caseless, entry->path);
  file = make_present (self, file, entry);
  if (file->running == NULL && rc_case_file_set_problem (file, entry->problem))
    note_change (self, file);
}

static void
take_entry (Arrangement *self, RcFolderEntry *entry)
{
  if (entry->case_id == NULL)
    take_unreadable (self, entry);
  else if (g_hash_table_lookup (self->chosen, entry->case_id) == entry)
    take_case (self, entry);
  else
    take_copy (self, entry);
  g_clear_object (&entry->fresh);
}

static void
miss (Arrangement *self, RcCaseFile *file)
{
  g_autofree char *name = g_path_get_basename (file->path);
  g_autoptr (GError) problem =
    g_error_new (RC_STORE_ERROR, RC_STORE_ERROR_GONE,
                 _("%s: the file is not there any more. You see what it held; saving writes it "
                   "again"),
                 name);

  if (rc_case_file_set_problem (file, problem))
    note_change (self, file);
}

static void
handle_missing (Arrangement *self)
{
  GListModel *files = G_LIST_MODEL (self->store->files);

  for (guint i = g_list_model_get_n_items (files); i-- > 0;)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (files, i);

      if (g_hash_table_contains (self->present, file) || file->running != NULL)
        continue;
      if (file->the_case != NULL)
        miss (self, file);
      else
        rc_store_drop (self->store, file);
    }
}

static void
tell (Arrangement *self)
{
  for (guint i = 0; i < self->changed->len; i++)
    rc_store_emit_changed (self->store, g_ptr_array_index (self->changed, i));
}

gboolean
rc_store_scan (RcStore *self, GError **error)
{
  GPtrArray *entries;
  Arrangement arrangement = { 0 };

  g_return_val_if_fail (RC_IS_STORE (self), FALSE);

  if (!rc_folder_read (self->contents, error))
    return FALSE;
  entries = rc_folder_entries (self->contents);
  begin (&arrangement, self);
  choose (&arrangement, entries);
  for (guint i = 0; i < entries->len; i++)
    take_entry (&arrangement, g_ptr_array_index (entries, i));
  handle_missing (&arrangement);
  rc_store_insert (self, arrangement.added);
  tell (&arrangement);
  end (&arrangement);
  return TRUE;
}
