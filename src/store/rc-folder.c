/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-folder.h"

#include <glib/gi18n-lib.h>

#include "rc-codec.h"
#include "rc-layout.h"

/* For fewer files than this the threads would cost more than they bring. */
#define WORTH_THREADS 8

struct _RcFolder
{
  char *path;
  GHashTable *known;  /* path → RcFolderEntry, which it owns */
  GPtrArray *entries; /* those that are there, by path */
};

static void
free_entry (gpointer data)
{
  RcFolderEntry *entry = data;

  g_free (entry->path);
  g_clear_pointer (&entry->bytes, g_bytes_unref);
  g_free (entry->case_id);
  g_clear_error (&entry->problem);
  g_clear_object (&entry->fresh);
  g_free (entry);
}

static RcFolderEntry *
find_or_add (RcFolder *self, const char *path)
{
  RcFolderEntry *entry = g_hash_table_lookup (self->known, path);

  if (entry == NULL)
    {
      entry = g_new0 (RcFolderEntry, 1);
      entry->path = g_strdup (path);
      g_hash_table_insert (self->known, entry->path, entry);
    }
  return entry;
}

static void
forget_content (RcFolderEntry *entry)
{
  g_clear_pointer (&entry->bytes, g_bytes_unref);
  g_clear_pointer (&entry->case_id, g_free);
  g_clear_error (&entry->problem);
  g_clear_object (&entry->fresh);
}

/* Whether the entry must be read: it is new, changed, or could not be read last time. */
static gboolean
is_stale (RcFolderEntry *entry)
{
  RcDiskState now;

  return entry->bytes == NULL || !rc_disk_look (entry->path, &now, NULL) ||
         !rc_disk_is_unchanged (&entry->state, &now);
}

/* Runs in a thread; only one of them has this entry. */
static void
read_entry (RcFolderEntry *entry)
{
  g_autoptr (GBytes) before = entry->bytes != NULL ? g_bytes_ref (entry->bytes) : NULL;
  g_autoptr (GError) problem = NULL;
  g_autoptr (GBytes) bytes = rc_disk_read (entry->path, &entry->state, &problem);

  if (bytes != NULL && before != NULL && g_bytes_equal (bytes, before))
    return;
  forget_content (entry);
  if (bytes != NULL)
    {
      entry->bytes = g_steal_pointer (&bytes);
      entry->fresh = rc_codec_decode (entry->bytes, entry->path, &problem);
    }
  if (entry->fresh != NULL)
    entry->case_id = g_strdup (rc_case_get_id (entry->fresh));
  else
    entry->problem = g_steal_pointer (&problem);
}

static void
read_in_thread (gpointer data, gpointer user_data G_GNUC_UNUSED)
{
  read_entry (data);
}

static void
read_entries (GPtrArray *stale)
{
  GThreadPool *pool = NULL;

  if (stale->len >= WORTH_THREADS)
    pool = g_thread_pool_new (read_in_thread, NULL, (int) g_get_num_processors (), TRUE, NULL);
  for (guint i = 0; i < stale->len; i++)
    if (pool == NULL)
      read_entry (g_ptr_array_index (stale, i));
    else
      g_thread_pool_push (pool, g_ptr_array_index (stale, i), NULL);
  if (pool != NULL)
    g_thread_pool_free (pool, FALSE, TRUE);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const RcFolderEntry *left = *(RcFolderEntry *const *) a;
  const RcFolderEntry *right = *(RcFolderEntry *const *) b;

  return strcmp (left->path, right->path);
}

/* Returns: (nullable): the names; none for a folder that is not there yet, NULL with an error */
static GPtrArray *
list_names (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &local_error);
  const char *name;

  if (dir == NULL && !g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_UNREADABLE,
                   _("the folder of cases cannot be read: %s"), local_error->message);
      return NULL;
    }
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (rc_layout_is_case_name (name))
      g_ptr_array_add (names, g_strdup (name));
  return g_steal_pointer (&names);
}

static void
forget_missing (RcFolder *self)
{
  g_autoptr (GHashTable) present = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer entry;

  for (guint i = 0; i < self->entries->len; i++)
    g_hash_table_add (present, g_ptr_array_index (self->entries, i));
  g_hash_table_iter_init (&iter, self->known);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    if (!g_hash_table_contains (present, entry))
      g_hash_table_iter_remove (&iter);
}

RcFolder *
rc_folder_new (const char *path)
{
  RcFolder *self = g_new0 (RcFolder, 1);

  self->path = g_strdup (path);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_entry);
  self->entries = g_ptr_array_new ();
  return self;
}

void
rc_folder_free (RcFolder *self)
{
  g_ptr_array_unref (self->entries);
  g_hash_table_unref (self->known);
  g_free (self->path);
  g_free (self);
}

gboolean
rc_folder_read (RcFolder *self, GError **error)
{
  g_autoptr (GPtrArray) names = list_names (self->path, error);
  g_autoptr (GPtrArray) stale = g_ptr_array_new ();

  if (names == NULL)
    return FALSE;
  g_ptr_array_set_size (self->entries, 0);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (self->path, g_ptr_array_index (names, i), NULL);
      RcFolderEntry *entry = find_or_add (self, path);

      g_ptr_array_add (self->entries, entry);
      if (is_stale (entry))
        g_ptr_array_add (stale, entry);
    }
  g_ptr_array_sort (self->entries, compare_entries);
  forget_missing (self);
  read_entries (stale);
  return TRUE;
}

GPtrArray *
rc_folder_entries (RcFolder *self)
{
  return self->entries;
}

RcCase *
rc_folder_take_case (RcFolderEntry *entry)
{
  if (entry->fresh != NULL)
    return g_steal_pointer (&entry->fresh);
  return rc_codec_decode (entry->bytes, entry->path, NULL);
}

void
rc_folder_note (RcFolder *self, const char *path, GBytes *bytes, const char *case_id)
{
  RcFolderEntry *entry = find_or_add (self, path);

  forget_content (entry);
  entry->bytes = g_bytes_ref (bytes);
  entry->case_id = g_strdup (case_id);
  /* Somebody may have written since: the state says that we must look. */
  entry->state = (RcDiskState){ 0 };
  if (!g_ptr_array_find (self->entries, entry, NULL))
    g_ptr_array_add (self->entries, entry);
}
