/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdlib.h>

#include "form-sample.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-kinds.h"
#include "rc-log.h"
#include "rc-policy.h"
#include "rc-record-editor.h"

/* Makes a picture of a form, to look at:
 *
 *   form-pictures KIND WIDTH HEIGHT FILE.png [dark] [large] [wrong] [stay] [FIELD]
 *
 * “large” is text at 200 percent, “wrong” types what does not fit, “stay” keeps the window open
 * until it is closed by hand, FIELD gets the focus. */

static RcRecord *
add_claim (FormSample *sample)
{
  RcRecord *claim = form_sample_add (sample, &rc_claim_kind, "service=Infusions, September 8 to 17",
                                     "number=BH-2260114", "status=partly-paid", NULL);

  form_sample_add_child (claim, "lines", "date=2026-09-08", "description=Infusion, first hour",
                         "code=96365", "billed=640.00", "paid=208.00", NULL);
  form_sample_add_child (claim, "lines", "date=2026-09-10", "description=Infusion, first hour",
                         "code=96365", "billed=640.00", "paid=208.00", NULL);
  return claim;
}

static RcRecord *
add_plan (FormSample *sample)
{
  RcRecord *plan = form_sample_add (sample, &rc_plan_kind, "insurer=Blue Harbor",
                                    "name=Blue Harbor PPO", "source=employer",
                                    "funding=self-funded", "state=OH", "grandfathered=no",
                                    "small_group=dont-know", "valid_from=2026-01-01", NULL);

  form_sample_add_child (plan, "contacts", "value=Fax 555-0142", "purpose=appeals", NULL);
  return plan;
}

static RcRecord *
add_denial (FormSample *sample)
{
  RcRecord *claim = add_claim (sample);
  RcRecord *denial = form_sample_add (sample, &rc_denial_kind, "notice_date=2026-10-02",
                                      "notice_received=2026-10-06", "stage=postservice",
                                      "urgent=no", NULL);

  form_sample_set (denial, "about", rc_record_get_id (claim));
  form_sample_set (denial, "wording",
                   "The service is considered experimental or investigational for the member’s "
                   "condition under MP-4.112.");
  return denial;
}

static RcRecord *
add_communication (FormSample *sample)
{
  RcRecord *call = form_sample_add (sample, &rc_communication_kind,
                                    "purpose=Corrected claim for November 3",
                                    "when=2026-11-09T14:10:00-05:00", "channel=phone",
                                    "who=Dana R.",
                                    "promise=A corrected answer", "promised_by=2026-11-20",
                                    "duration=34", NULL);

  form_sample_set (call, "about", rc_record_get_id (add_claim (sample)));
  return call;
}

static RcRecord *
add_record (FormSample *sample, const char *name)
{
  const RcKind *kind = rc_kinds_by_name (name);

  if (kind == &rc_plan_kind)
    return add_plan (sample);
  if (kind == &rc_claim_kind)
    return add_claim (sample);
  if (kind == &rc_denial_kind)
    return add_denial (sample);
  if (kind == &rc_communication_kind)
    return add_communication (sample);
  return form_sample_add (sample, kind, NULL, NULL);
}

static GtkWidget *
find_entry (GtkWidget *widget)
{
  if (GTK_IS_ENTRY (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_entry (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
type_wrong (RcRecordForm *form, const RcKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];
      GtkWidget *row = GTK_WIDGET (rc_record_form_get_row (form, field->name));
      const char *wrong = field->not_before != NULL          ? "2020-02-29"
                          : field->type == RC_FIELD_DATE     ? "2026-02-30"
                          : field->type == RC_FIELD_MONEY    ? "450.005"
                          : field->type == RC_FIELD_MOMENT   ? "2026-11-09"
                          : field->type == RC_FIELD_NUMBER   ? "thirty"
                          : field->format == RC_TEXT_STATE   ? "Ohio"
                                                             : NULL;

      if (wrong != NULL)
        gtk_editable_set_text (GTK_EDITABLE (find_entry (row)), wrong);
    }
}

/* The window of the program loads it by itself, as the style of its resource path. */
static void
use_style (void)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/org/recourse/Recourse/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
run_for (guint ms)
{
  g_autoptr(GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  g_timeout_add_once (ms, (GSourceOnceFunc) g_main_loop_quit, loop);
  g_main_loop_run (loop);
}

static void
save_picture (GtkWidget *window, const char *path)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  int width = gtk_widget_get_width (window), height = gtk_widget_get_height (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  g_autoptr(GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  gsk_render_node_unref (node);
  gdk_texture_save_to_png (texture, path);
  g_print ("%s: %d x %d\n", path, width, height);
}

static const char *
apply_options (char **options, gboolean *wrong, gboolean *stay)
{
  const char *field = NULL;

  for (guint i = 0; options[i] != NULL; i++)
    if (g_str_equal (options[i], "dark"))
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                          ADW_COLOR_SCHEME_FORCE_DARK);
    else if (g_str_equal (options[i], "large"))
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
    else if (g_str_equal (options[i], "wrong"))
      *wrong = TRUE;
    else if (g_str_equal (options[i], "stay"))
      *stay = TRUE;
    else
      field = options[i];
  return field;
}

int
main (int argc, char **argv)
{
  g_autoptr(FormSample) sample = NULL;
  RcRecord *record;
  RcRecordEditor *editor;
  gboolean wrong = FALSE, stay = FALSE;
  const char *field;

  if (argc < 5)
    return 2;
  adw_init ();
  field = apply_options (argv + 5, &wrong, &stay);
  use_style ();
  sample = form_sample_new ();
  record = add_record (sample, argv[1]);
  editor = rc_record_editor_new (sample->context, sample->file, record, FALSE);
  gtk_window_set_default_size (GTK_WINDOW (editor), atoi (argv[2]), atoi (argv[3]));
  gtk_window_present (GTK_WINDOW (editor));
  if (wrong)
    type_wrong (rc_record_editor_get_form (editor), rc_record_get_kind (record));
  rc_record_form_focus (rc_record_editor_get_form (editor), field);
  run_for (700);
  save_picture (GTK_WIDGET (editor), argv[4]);
  if (!stay)
    gtk_window_destroy (GTK_WINDOW (editor));
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);
  return 0;
}
