/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rc-date.h"
#include "rc-record-private.h"
#include "rc-text.h"

G_DEFINE_QUARK (rc-record-error-quark, rc_record_error)

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RcRecord, rc_record, G_TYPE_OBJECT)

RcRecordPrivate *
rc_record_private (RcRecord *self)
{
  return rc_record_get_instance_private (self);
}

gpointer
rc_record_where (RcRecord *self, const RcField *field)
{
  return (char *) self + field->offset;
}

guint64
rc_record_bit (RcRecord *self, const RcField *field)
{
  return (guint64) 1 << (field - rc_record_get_kind (self)->fields);
}

const RcField *
rc_kind_field (const RcKind *self, const char *name)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (strcmp (self->fields[i].name, name) == 0)
      return &self->fields[i];
  return NULL;
}

static void
rc_record_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec G_GNUC_UNUSED)
{
  RcRecord *self = RC_RECORD (object);
  const RcField *field = &rc_record_get_kind (self)->fields[id - 1];

  rc_value_ops (field->type)->get (rc_record_where (self, field), value);
}

static void
rc_record_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RcRecord *self = RC_RECORD (object);
  const RcField *field = &rc_record_get_kind (self)->fields[id - 1];
  const RcValueOps *ops = rc_value_ops (field->type);
  gpointer where = rc_record_where (self, field);

  ops->clear (where);
  ops->set (where, value);
  if (!ops->is_empty (where))
    rc_record_private (self)->dont_know &= ~rc_record_bit (self, field);
  g_object_notify_by_pspec (object, pspec);
}

static void
rc_record_finalize (GObject *object)
{
  RcRecord *self = RC_RECORD (object);
  RcRecordPrivate *priv = rc_record_private (self);
  const RcKind *kind = rc_record_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      gpointer where = rc_record_where (self, &kind->fields[i]);

      rc_value_ops (kind->fields[i].type)->clear (where);
      if (kind->fields[i].type == RC_FIELD_LIST)
        g_clear_object ((GListStore **) where);
    }
  g_free (priv->id);
  g_clear_pointer (&priv->created, g_date_time_unref);
  g_clear_pointer (&priv->changed, g_date_time_unref);
  g_free (priv->by);
  g_clear_pointer (&priv->dont_know_other, json_array_unref);
  g_clear_pointer (&priv->extra, json_object_unref);

  G_OBJECT_CLASS (rc_record_parent_class)->finalize (object);
}

static void
rc_record_class_init (RcRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_record_finalize;
}

static void
rc_record_init (RcRecord *self)
{
  rc_record_private (self)->id = rc_text_new_id ();
}

void
rc_record_class_install (RcRecordClass *klass, const RcKind *kind)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  /* The name is not static: GObject makes its own copy with hyphens, as properties have it. */
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY;

  g_assert (kind->n_fields <= RC_KIND_MAX_FIELDS);

  klass->kind = kind;
  /* On the derived class: GObject sets both to NULL in each class it makes. */
  object_class->get_property = rc_record_get_property;
  object_class->set_property = rc_record_set_property;
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      g_object_class_install_property (object_class, i + 1,
                                       rc_value_ops (field->type)->param_spec (field, flags));
    }
}

void
rc_record_init_fields (RcRecord *self)
{
  const RcKind *kind = rc_record_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      gpointer where = rc_record_where (self, field);

      if (field->type == RC_FIELD_LIST)
        *(GListStore **) where = g_list_store_new (field->child->get_type ());
      else
        rc_value_ops (field->type)->clear (where);
    }
}

RcRecord *
rc_record_new (const RcKind *kind)
{
  return g_object_new (kind->get_type (), NULL);
}

const RcKind *
rc_record_get_kind (RcRecord *self)
{
  return RC_RECORD_GET_CLASS (self)->kind;
}

const char *
rc_record_get_id (RcRecord *self)
{
  return rc_record_private (self)->id;
}

GDateTime *
rc_record_get_created (RcRecord *self)
{
  return rc_record_private (self)->created;
}

GDateTime *
rc_record_get_changed (RcRecord *self)
{
  return rc_record_private (self)->changed;
}

const char *
rc_record_get_by (RcRecord *self)
{
  return rc_record_private (self)->by;
}

static void
take_moment (GDateTime **moment, GDateTime *value)
{
  GDateTime *old = *moment;

  *moment = value != NULL ? g_date_time_ref (value) : NULL;
  g_clear_pointer (&old, g_date_time_unref);
}

static void
take_string (char **string, const char *value)
{
  char *copy = g_strdup (value);

  g_free (*string);
  *string = copy;
}

void
rc_record_touch (RcRecord *self, RcStamp stamp)
{
  RcRecordPrivate *priv = rc_record_private (self);

  if (priv->created == NULL)
    take_moment (&priv->created, stamp.when);
  take_moment (&priv->changed, stamp.when);
  take_string (&priv->by, stamp.by);
}

gboolean
rc_record_is_empty (RcRecord *self, const RcField *field)
{
  return rc_value_ops (field->type)->is_empty (rc_record_where (self, field));
}

gboolean
rc_record_get_dont_know (RcRecord *self, const RcField *field)
{
  return (rc_record_private (self)->dont_know & rc_record_bit (self, field)) != 0;
}

void
rc_record_set_dont_know (RcRecord *self, const RcField *field, gboolean dont_know)
{
  RcRecordPrivate *priv = rc_record_private (self);

  if (rc_record_get_dont_know (self, field) == dont_know)
    return;

  if (dont_know)
    {
      priv->dont_know |= rc_record_bit (self, field);
      rc_value_ops (field->type)->clear (rc_record_where (self, field));
    }
  else
    priv->dont_know &= ~rc_record_bit (self, field);
  g_object_notify (G_OBJECT (self), field->name);
}

gboolean
rc_record_equal_field (RcRecord *a, RcRecord *b, const RcField *field)
{
  return rc_record_get_dont_know (a, field) == rc_record_get_dont_know (b, field) &&
         rc_value_ops (field->type)->equal (rc_record_where (a, field), rc_record_where (b, field));
}

void
rc_record_copy_field (RcRecord *to, RcRecord *from, const RcField *field)
{
  const RcValueOps *ops = rc_value_ops (field->type);
  RcRecordPrivate *priv = rc_record_private (to);
  gpointer where = rc_record_where (to, field);

  if (rc_record_equal_field (to, from, field))
    return;

  ops->clear (where);
  ops->copy (where, rc_record_where (from, field));
  priv->dont_know &= ~rc_record_bit (to, field);
  if (rc_record_get_dont_know (from, field))
    priv->dont_know |= rc_record_bit (to, field);
  g_object_notify (G_OBJECT (to), field->name);
}

/* What is unknown is never written to, so two records can hold the same object. */
static void
share_unknown (RcRecordPrivate *mine, RcRecordPrivate *theirs)
{
  JsonObject *extra = theirs->extra != NULL ? json_object_ref (theirs->extra) : NULL;
  JsonArray *marks = theirs->dont_know_other != NULL ? json_array_ref (theirs->dont_know_other)
                                                     : NULL;

  g_clear_pointer (&mine->extra, json_object_unref);
  g_clear_pointer (&mine->dont_know_other, json_array_unref);
  mine->extra = extra;
  mine->dont_know_other = marks;
}

void
rc_record_assign (RcRecord *self, RcRecord *from)
{
  RcRecordPrivate *mine = rc_record_private (self);
  RcRecordPrivate *theirs = rc_record_private (from);
  const RcKind *kind = rc_record_get_kind (self);

  g_return_if_fail (kind == rc_record_get_kind (from));

  for (guint i = 0; i < kind->n_fields; i++)
    rc_record_copy_field (self, from, &kind->fields[i]);
  take_string (&mine->id, theirs->id);
  take_string (&mine->by, theirs->by);
  take_moment (&mine->created, theirs->created);
  take_moment (&mine->changed, theirs->changed);
  share_unknown (mine, theirs);
}

RcRecord *
rc_record_copy (RcRecord *self)
{
  RcRecord *copy = rc_record_new (rc_record_get_kind (self));

  rc_record_assign (copy, self);
  return copy;
}

gboolean
rc_record_equal (RcRecord *a, RcRecord *b)
{
  const RcKind *kind = rc_record_get_kind (a);

  if (kind != rc_record_get_kind (b) ||
      strcmp (rc_record_get_id (a), rc_record_get_id (b)) != 0 ||
      !rc_json_objects_equal (rc_record_private (a)->extra, rc_record_private (b)->extra))
    return FALSE;

  for (guint i = 0; i < kind->n_fields; i++)
    if (!rc_record_equal_field (a, b, &kind->fields[i]))
      return FALSE;
  return TRUE;
}
