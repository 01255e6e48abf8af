/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-case-file.h"

#include "rc-case-file-private.h"
#include "rc-codec.h"

G_DEFINE_FINAL_TYPE (RcCaseFile, rc_case_file, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_CASE,
  PROP_TITLE,
  PROP_PROBLEM,
  PROP_DIRTY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_title (RcCaseFile *self)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  const char *title = self->the_case != NULL ? rc_case_get_title (self->the_case) : name;

  if (g_strcmp0 (title, self->title) == 0)
    return;
  g_free (self->title);
  self->title = g_strdup (title);
  g_free (self->sort_key);
  self->sort_key = g_utf8_collate_key (title, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static gboolean
is_same_error (const GError *a, const GError *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_error_matches (a, b->domain, b->code) && g_str_equal (a->message, b->message);
}

static void
on_case_changed (RcCaseFile *self)
{
  if (!self->loading)
    {
      self->revision++;
      rc_case_file_set_dirty (self, TRUE);
    }
  update_title (self);
}

static void
rc_case_file_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RcCaseFile *self = RC_CASE_FILE (object);

  switch (id)
    {
    case PROP_CASE:
      g_value_set_object (value, self->the_case);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_PROBLEM:
      g_value_set_boxed (value, self->problem);
      break;
    case PROP_DIRTY:
      g_value_set_boolean (value, self->dirty);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rc_case_file_dispose (GObject *object)
{
  RcCaseFile *self = RC_CASE_FILE (object);

  if (self->the_case != NULL)
    g_signal_handlers_disconnect_by_data (self->the_case, self);
  g_clear_object (&self->the_case);
  g_queue_clear_full (&self->saves, g_object_unref);

  G_OBJECT_CLASS (rc_case_file_parent_class)->dispose (object);
}

static void
rc_case_file_finalize (GObject *object)
{
  RcCaseFile *self = RC_CASE_FILE (object);

  g_free (self->path);
  g_free (self->title);
  g_free (self->sort_key);
  g_clear_error (&self->problem);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_clear_pointer (&self->running, rc_save_job_unref);

  G_OBJECT_CLASS (rc_case_file_parent_class)->finalize (object);
}

static void
rc_case_file_class_init (RcCaseFileClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rc_case_file_get_property;
  object_class->dispose = rc_case_file_dispose;
  object_class->finalize = rc_case_file_finalize;

  properties[PROP_CASE] = g_param_spec_object ("case", NULL, NULL, RC_TYPE_CASE, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_PROBLEM] = g_param_spec_boxed ("problem", NULL, NULL, G_TYPE_ERROR, flags);
  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rc_case_file_init (RcCaseFile *self)
{
  g_queue_init (&self->saves);
}

RcCaseFile *
rc_case_file_new (const char *path)
{
  RcCaseFile *self = g_object_new (RC_TYPE_CASE_FILE, NULL);

  rc_case_file_set_path (self, path);
  return self;
}

RcCaseFile *
rc_case_file_new_unsaved (RcCase *the_case)
{
  RcCaseFile *self = rc_case_file_new ("");

  rc_case_file_set_case (self, the_case);
  return self;
}

void
rc_case_file_set_path (RcCaseFile *self, const char *path)
{
  if (g_strcmp0 (self->path, path) == 0)
    return;
  g_free (self->path);
  self->path = g_strdup (path);
  update_title (self);
}

void
rc_case_file_set_case (RcCaseFile *self, RcCase *the_case)
{
  g_return_if_fail (self->the_case == NULL);

  self->the_case = g_object_ref (the_case);
  g_signal_connect_swapped (the_case, "changed", G_CALLBACK (on_case_changed), self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CASE]);
  update_title (self);
}

gboolean
rc_case_file_set_problem (RcCaseFile *self, const GError *problem)
{
  if (is_same_error (self->problem, problem))
    return FALSE;
  g_clear_error (&self->problem);
  self->problem = problem != NULL ? g_error_copy (problem) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  return TRUE;
}

void
rc_case_file_set_dirty (RcCaseFile *self, gboolean dirty)
{
  if (self->dirty == dirty)
    return;
  self->dirty = dirty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
}

void
rc_case_file_set_base (RcCaseFile *self, GBytes *base)
{
  g_bytes_ref (base);
  g_clear_pointer (&self->base, g_bytes_unref);
  self->base = base;
}

void
rc_case_file_load (RcCaseFile *self, RcCase *theirs, GBytes *bytes)
{
  g_autoptr (RcCase) base = NULL;

  self->loading = TRUE;
  if (self->the_case == NULL)
    rc_case_file_set_case (self, theirs);
  else if (!self->dirty)
    rc_case_assign (self->the_case, theirs);
  else
    {
      base = self->base != NULL ? rc_codec_decode (self->base, self->path, NULL) : NULL;
      rc_case_merge (self->the_case, theirs, base);
    }
  self->loading = FALSE;
  rc_case_file_set_base (self, bytes);
}

void
rc_case_file_follow (RcCaseFile *self, GBytes *from, GBytes *to)
{
  g_autoptr (RcCase) before = rc_codec_decode (from, self->path, NULL);
  g_autoptr (RcCase) after = rc_codec_decode (to, self->path, NULL);

  if (after == NULL)
    return;
  self->loading = TRUE;
  rc_case_merge (self->the_case, after, before);
  self->loading = FALSE;
}

const char *
rc_case_file_get_path (RcCaseFile *self)
{
  g_return_val_if_fail (RC_IS_CASE_FILE (self), NULL);

  return self->path;
}

RcCase *
rc_case_file_get_case (RcCaseFile *self)
{
  g_return_val_if_fail (RC_IS_CASE_FILE (self), NULL);

  return self->the_case;
}

const char *
rc_case_file_get_title (RcCaseFile *self)
{
  g_return_val_if_fail (RC_IS_CASE_FILE (self), NULL);

  return self->title;
}

const GError *
rc_case_file_get_problem (RcCaseFile *self)
{
  g_return_val_if_fail (RC_IS_CASE_FILE (self), NULL);

  return self->problem;
}

gboolean
rc_case_file_get_dirty (RcCaseFile *self)
{
  g_return_val_if_fail (RC_IS_CASE_FILE (self), FALSE);

  return self->dirty;
}
