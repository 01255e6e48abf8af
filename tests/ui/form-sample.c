/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "form-sample.h"

#include <glib/gstdio.h>
#include <string.h>

FormSample *
form_sample_new (void)
{
  FormSample *self = g_new0 (FormSample, 1);
  g_autoptr(GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-23T09:40:00-05:00", NULL);
  g_autoptr(RcCase) the_case = NULL;
  g_autoptr(GError) error = NULL;

  self->folder = g_dir_make_tmp ("recourse-form-XXXXXX", &error);
  g_assert_no_error (error);
  self->context = g_new0 (RcContext, 1);
  self->context->clock = rc_clock_new_fixed (now);
  self->context->store = rc_store_new (self->folder);
  self->context->by = g_strdup ("tester");
  the_case = rc_case_new ("Sample", rc_context_stamp (self->context));
  self->file = rc_store_add (self->context->store, the_case, &error);
  g_assert_no_error (error);
  g_object_ref (self->file);
  self->the_case = rc_case_file_get_case (self->file);
  return self;
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);

      if (g_file_test (inner, G_FILE_TEST_IS_DIR))
        remove_folder (inner);
      else
        g_unlink (inner);
    }
  g_rmdir (path);
}

void
form_sample_free (FormSample *self)
{
  g_object_unref (self->file);
  g_clear_pointer (&self->context, rc_context_free);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self);
}

void
form_sample_set (RcRecord *record, const char *name, const char *text)
{
  const RcField *field = rc_kind_field (rc_record_get_kind (record), name);
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (field);
  rc_record_set_text (record, field, text, &error);
  g_assert_no_error (error);
}

static void
set_all (RcRecord *record, const char *first, va_list rest)
{
  for (const char *pair = first; pair != NULL; pair = va_arg (rest, const char *))
    {
      g_auto(GStrv) parts = g_strsplit (pair, "=", 2);

      form_sample_set (record, parts[0], parts[1]);
    }
}

RcRecord *
form_sample_add (FormSample *self, const RcKind *kind, const char *first, ...)
{
  g_autoptr(RcRecord) record = rc_record_new (kind);
  va_list rest;

  va_start (rest, first);
  set_all (record, first, rest);
  va_end (rest);
  rc_case_add (self->the_case, record, rc_context_stamp (self->context));
  return record; /* the case holds it */
}

RcRecord *
form_sample_add_child (RcRecord *owner, const char *list, const char *first, ...)
{
  const RcField *field = rc_kind_field (rc_record_get_kind (owner), list);
  g_autoptr(RcRecord) child = rc_record_new (field->child);
  g_autoptr(GListStore) children = NULL;
  va_list rest;

  va_start (rest, first);
  set_all (child, first, rest);
  va_end (rest);
  g_object_get (owner, field->name, &children, NULL);
  g_list_store_append (children, child);
  return child; /* the list holds it */
}
