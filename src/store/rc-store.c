/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-store.h"

#include <glib/gi18n-lib.h>

#include "rc-case-file-private.h"
#include "rc-codec.h"
#include "rc-layout.h"
#include "rc-store-private.h"

static void rc_store_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RcStore, rc_store, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, rc_store_list_init))

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static int
compare_files (gconstpointer a, gconstpointer b, gpointer data G_GNUC_UNUSED)
{
  const RcCaseFile *left = a;
  const RcCaseFile *right = b;
  int order = strcmp (left->sort_key, right->sort_key);

  return order != 0 ? order : strcmp (left->path, right->path);
}

static int
compare_pointers (gconstpointer a, gconstpointer b)
{
  return compare_files (*(gpointer const *) a, *(gpointer const *) b, NULL);
}

static gboolean
is_ordered (RcStore *self, guint first)
{
  g_autoptr (RcCaseFile) left = g_list_model_get_item (G_LIST_MODEL (self->files), first);
  g_autoptr (RcCaseFile) right = g_list_model_get_item (G_LIST_MODEL (self->files), first + 1);

  return left == NULL || right == NULL || compare_files (left, right, NULL) <= 0;
}

static RcCaseFile *
find_in (GPtrArray *files, const char *path)
{
  for (guint i = 0; i < files->len; i++)
    {
      RcCaseFile *file = g_ptr_array_index (files, i);

      if (g_str_equal (file->path, path))
        return file;
    }
  return NULL;
}

static RcCaseFile *
find_path (RcStore *self, const char *path)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->files)); i++)
    {
      g_autoptr (RcCaseFile) file = g_list_model_get_item (G_LIST_MODEL (self->files), i);

      if (g_str_equal (file->path, path))
        return file; /* the list holds it */
    }
  return find_in (self->outside, path);
}

static RcCaseFile *
open_outside (RcStore *self, const char *path)
{
  RcCaseFile *file = rc_case_file_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RcCase) the_case = rc_codec_load (path, &bytes, &error);

  if (the_case != NULL)
    rc_case_file_load (file, the_case, bytes);
  else
    rc_case_file_set_problem (file, error);
  g_ptr_array_add (self->outside, file);
  return file;
}

/* What a person calls a file: a path from where they are, or the name of one in our folder. */
static RcCaseFile *
find_file (RcStore *self, const char *text)
{
  g_autofree char *here = g_canonicalize_filename (text, NULL);
  g_autofree char *inside = g_canonicalize_filename (text, self->folder);
  RcCaseFile *file;

  if (strchr (text, G_DIR_SEPARATOR) == NULL && !g_str_has_suffix (text, RC_CASE_SUFFIX))
    return NULL;
  file = find_path (self, here);
  if (file == NULL)
    file = find_path (self, inside);
  if (file == NULL && g_file_test (here, G_FILE_TEST_EXISTS))
    file = open_outside (self, here);
  return file;
}

/* Returns: (nullable): the last case whose id begins so; @n_found (out): how many do */
static RcCaseFile *
find_beginning (RcStore *self, const char *prefix, guint *n_found)
{
  GHashTableIter iter;
  gpointer id, file;
  RcCaseFile *found = NULL;

  *n_found = 0;
  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, &id, &file))
    if (g_str_has_prefix (id, prefix))
      {
        found = file;
        (*n_found)++;
      }
  return found;
}

static void
on_title_changed (RcCaseFile *file, GParamSpec *pspec G_GNUC_UNUSED, RcStore *self)
{
  g_autoptr (RcCaseFile) held = g_object_ref (file);
  guint position;

  if (!g_list_store_find (self->files, file, &position) ||
      (is_ordered (self, position) && (position == 0 || is_ordered (self, position - 1))))
    return;
  g_list_store_remove (self->files, position);
  g_list_store_insert_sorted (self->files, held, compare_files, NULL);
}

static GType
rc_store_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return RC_TYPE_CASE_FILE;
}

static guint
rc_store_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (RC_STORE (model)->files));
}

static gpointer
rc_store_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (RC_STORE (model)->files), position);
}

static void
rc_store_dispose (GObject *object)
{
  RcStore *self = RC_STORE (object);

  g_clear_object (&self->monitor);
  g_clear_handle_id (&self->gather_source, g_source_remove);
  g_clear_handle_id (&self->rescan_source, g_source_remove);
  g_hash_table_remove_all (self->by_id);
  for (guint i = 0; self->files != NULL && i < rc_store_get_n_items (G_LIST_MODEL (self)); i++)
    {
      g_autoptr (RcCaseFile) file = rc_store_get_item (G_LIST_MODEL (self), i);

      g_signal_handlers_disconnect_by_func (file, on_title_changed, self);
    }

  G_OBJECT_CLASS (rc_store_parent_class)->dispose (object);
}

static void
rc_store_finalize (GObject *object)
{
  RcStore *self = RC_STORE (object);

  g_free (self->folder);
  g_clear_pointer (&self->contents, rc_folder_free);
  g_clear_object (&self->files);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->outside);

  G_OBJECT_CLASS (rc_store_parent_class)->finalize (object);
}

static void
rc_store_class_init (RcStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rc_store_dispose;
  object_class->finalize = rc_store_finalize;
  signals[CHANGED] = g_signal_new ("changed", RC_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, RC_TYPE_CASE_FILE);
}

static void
rc_store_list_init (GListModelInterface *iface)
{
  iface->get_item_type = rc_store_get_item_type;
  iface->get_n_items = rc_store_get_n_items;
  iface->get_item = rc_store_get_item;
}

static void
rc_store_init (RcStore *self)
{
  self->files = g_list_store_new (RC_TYPE_CASE_FILE);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->outside = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect_object (self->files, "items-changed", G_CALLBACK (g_list_model_items_changed),
                           self, G_CONNECT_SWAPPED);
}

RcStore *
rc_store_new (const char *folder)
{
  RcStore *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (RC_TYPE_STORE, NULL);
  self->folder = g_canonicalize_filename (folder, NULL);
  self->contents = rc_folder_new (self->folder);
  return self;
}

const char *
rc_store_get_folder (RcStore *self)
{
  g_return_val_if_fail (RC_IS_STORE (self), NULL);

  return self->folder;
}

RcCaseFile *
rc_store_find (RcStore *self, const char *case_id)
{
  g_return_val_if_fail (RC_IS_STORE (self) && case_id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, case_id);
}

RcCaseFile *
rc_store_find_prefix (RcStore *self, const char *prefix, GError **error)
{
  RcCaseFile *file;
  guint n_found;

  g_return_val_if_fail (RC_IS_STORE (self) && prefix != NULL, NULL);

  file = rc_store_find (self, prefix);
  if (file == NULL)
    file = find_file (self, prefix);
  if (file != NULL)
    return file;
  file = find_beginning (self, prefix, &n_found);
  if (n_found == 1 && *prefix != '\0')
    return file;
  if (n_found == 0)
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_NOT_FOUND,
                 _("no case has an id that begins with “%s”, and no file has that name"), prefix);
  else
    g_set_error (error, RC_STORE_ERROR, RC_STORE_ERROR_AMBIGUOUS,
                 ngettext ("%u case has an id that begins with “%s”; type more of it",
                           "%u cases have an id that begins with “%s”; type more of it", n_found),
                 n_found, prefix);
  return NULL;
}

void
rc_store_insert (RcStore *self, GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    g_signal_connect_object (g_ptr_array_index (files, i), "notify::title",
                             G_CALLBACK (on_title_changed), self, 0);
  if (rc_store_get_n_items (G_LIST_MODEL (self)) == 0)
    {
      g_ptr_array_sort (files, compare_pointers);
      g_list_store_splice (self->files, 0, 0, files->pdata, files->len);
      return;
    }
  for (guint i = 0; i < files->len; i++)
    g_list_store_insert_sorted (self->files, g_ptr_array_index (files, i), compare_files, NULL);
}

void
rc_store_drop (RcStore *self, RcCaseFile *file)
{
  guint position;

  if (file->the_case != NULL && rc_store_find (self, rc_case_get_id (file->the_case)) == file)
    g_hash_table_remove (self->by_id, rc_case_get_id (file->the_case));
  g_signal_handlers_disconnect_by_func (file, on_title_changed, self);
  if (g_list_store_find (self->files, file, &position))
    g_list_store_remove (self->files, position);
  g_ptr_array_remove (self->outside, file);
}

void
rc_store_index (RcStore *self, RcCaseFile *file)
{
  g_hash_table_insert (self->by_id, g_strdup (rc_case_get_id (file->the_case)), file);
}

gboolean
rc_store_is_inside (RcStore *self, RcCaseFile *file)
{
  return !g_ptr_array_find (self->outside, file, NULL);
}

void
rc_store_emit_changed (RcStore *self, RcCaseFile *file)
{
  g_signal_emit (self, signals[CHANGED], 0, file);
}
