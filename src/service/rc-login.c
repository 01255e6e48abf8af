/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-login.h"

#include "rc-paths.h"
#include "rc-writer.h"

#define GROUP "Login"
#define OPENED "WindowOpened"

/* A road with a screen is one that only a graphical session takes. */
static const struct {
  const char *name;
  gboolean screen;
} all_roads[] = {
  { "autostart", TRUE }, { "bus", FALSE }, { "timer", FALSE }, { "unit", TRUE }, { "window", TRUE },
};

struct _RcLogin
{
  char *path;     /* (nullable): without, nothing is written */
  GKeyFile *file; /* each road and OPENED are a boolean */
  const char *roads[G_N_ELEMENTS (all_roads) + 1];
};

static char *
find_path (void)
{
  const char *runtime = g_getenv ("XDG_RUNTIME_DIR");

  if (runtime == NULL || !g_path_is_absolute (runtime) ||
      !g_file_test (runtime, G_FILE_TEST_IS_DIR))
    return NULL;
  return g_build_filename (runtime, "recourse", "login.ini", NULL);
}

static gboolean
has (RcLogin *self, const char *key)
{
  return g_key_file_get_boolean (self->file, GROUP, key, NULL);
}

/* What cannot be written is remembered by this process, and that must do. */
static void
save (RcLogin *self)
{
  g_autofree char *folder = self->path != NULL ? g_path_get_dirname (self->path) : NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text = NULL;
  gsize length = 0;

  if (folder == NULL || !rc_paths_ensure_private (folder, NULL))
    return;
  text = g_key_file_to_data (self->file, &length, NULL);
  bytes = g_bytes_new_take (text, length);
  rc_writer_write (self->path, bytes, FALSE, NULL);
}

static void
remember (RcLogin *self, const char *key)
{
  if (has (self, key))
    return;
  g_key_file_set_boolean (self->file, GROUP, key, TRUE);
  save (self);
}

gboolean
rc_login_is_road (const char *road)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_roads); i++)
    if (g_str_equal (road, all_roads[i].name))
      return TRUE;
  return FALSE;
}

RcLogin *
rc_login_open (void)
{
  RcLogin *self = g_new0 (RcLogin, 1);

  self->path = find_path ();
  self->file = g_key_file_new ();
  if (self->path != NULL)
    g_key_file_load_from_file (self->file, self->path, G_KEY_FILE_NONE, NULL);
  return self;
}

void
rc_login_free (RcLogin *self)
{
  g_free (self->path);
  g_key_file_unref (self->file);
  g_free (self);
}

void
rc_login_add_road (RcLogin *self, const char *road)
{
  if (rc_login_is_road (road))
    remember (self, road);
}

const char *const *
rc_login_get_roads (RcLogin *self)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all_roads); i++)
    if (has (self, all_roads[i].name))
      self->roads[n++] = all_roads[i].name;
  self->roads[n] = NULL;
  return self->roads;
}

static gboolean
has_display (const char *variable)
{
  const char *display = g_getenv (variable);

  return display != NULL && *display != '\0';
}

gboolean
rc_login_has_screen (RcLogin *self)
{
  if (has_display ("DISPLAY") || has_display ("WAYLAND_DISPLAY"))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (all_roads); i++)
    if (all_roads[i].screen && has (self, all_roads[i].name))
      return TRUE;
  return FALSE;
}

gboolean
rc_login_was_window_opened (RcLogin *self)
{
  return has (self, OPENED);
}

void
rc_login_set_window_opened (RcLogin *self)
{
  remember (self, OPENED);
}
