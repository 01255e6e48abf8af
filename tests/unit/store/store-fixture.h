/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "rc-case.h"
#include "rc-date.h"
#include "rc-store.h"

/* A folder of cases and a state folder that only one test sees. */
typedef struct {
  char *top;
  char *cases;
  char *state;
  GDateTime *now;
} Fixture;

static inline void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->top = g_dir_make_tmp ("recourse-XXXXXX", NULL);
  self->cases = g_build_filename (self->top, "cases", NULL);
  self->state = g_build_filename (self->top, "state", NULL);
  self->now = rc_moment_parse ("2026-11-23T09:40:00-05:00", NULL);
  g_assert_cmpint (g_mkdir (self->cases, 0700), ==, 0);
  g_setenv ("RECOURSE_STATE_DIR", self->state, TRUE);
}

static inline void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *below = g_build_filename (path, name, NULL);

      if (g_file_test (below, G_FILE_TEST_IS_SYMLINK) || !g_file_test (below, G_FILE_TEST_IS_DIR))
        g_unlink (below);
      else
        remove_all (below);
    }
  g_rmdir (path);
}

static inline void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  remove_all (self->top);
  g_date_time_unref (self->now);
  g_free (self->state);
  g_free (self->cases);
  g_free (self->top);
}

static inline RcStamp
stamp (Fixture *self)
{
  return (RcStamp){ .when = self->now, .by = "test" };
}

static inline char *
case_path (Fixture *self, const char *name)
{
  return g_build_filename (self->cases, name, NULL);
}

static inline void
write_file (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static inline char *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static inline guint
mode_of (const char *path)
{
  GStatBuf about;

  g_assert_cmpint (g_lstat (path, &about), ==, 0);
  return about.st_mode & 07777;
}

/* How many names in @folder end so; hidden ones count. */
static inline guint
count_files (const char *folder, const char *suffix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint count = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    count += g_str_has_suffix (name, suffix);
  return count;
}

/* A minimal case, as somebody else would write it. */
static inline char *
case_text (const char *id, const char *title)
{
  return g_strdup_printf ("{\"format\": 1, \"id\": \"%s\", \"title\": \"%s\", \"records\": {}}", id,
                          title);
}

static inline void
write_case (Fixture *self, const char *name, const char *id, const char *title)
{
  g_autofree char *path = case_path (self, name);
  g_autofree char *text = case_text (id, title);

  write_file (path, text);
}

static inline void
set_title (Fixture *self, RcCase *the_case, const char *title)
{
  g_object_set (rc_case_get_info (the_case), "title", title, NULL);
  rc_case_touch (the_case, RC_RECORD (rc_case_get_info (the_case)), stamp (self));
}

static inline void
scan (RcStore *store)
{
  g_autoptr (GError) error = NULL;

  rc_store_scan (store, &error);
  g_assert_no_error (error);
}

static inline RcCaseFile *
add_case (Fixture *self, RcStore *store, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RcCase) the_case = rc_case_new (title, stamp (self));
  RcCaseFile *file = rc_store_add (store, the_case, &error);

  g_assert_no_error (error);
  return file;
}
