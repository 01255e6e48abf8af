/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "find.h"
#include "form-sample.h"
#include "rc-appeals.h"
#include "rc-claims.h"
#include "rc-kinds.h"
#include "rc-log.h"
#include "rc-policy.h"
#include "rc-record-editor.h"

/* A form in a window, and what it said. */
typedef struct {
  FormSample *sample;
  RcRecord *record;
  RcRecordForm *form;
  GtkWidget *window;
  GPtrArray *committed; /* of RcField */
} Fixture;

static void
on_committed (RcRecordForm *form G_GNUC_UNUSED, gpointer field, GPtrArray *committed)
{
  g_ptr_array_add (committed, field);
}

static void
show_form (Fixture *fixture, RcRecord *record)
{
  fixture->record = record;
  fixture->form = rc_record_form_new (fixture->sample->context, fixture->sample->file, record);
  fixture->window = gtk_window_new ();
  g_signal_connect (fixture->form, "committed", G_CALLBACK (on_committed), fixture->committed);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->form));
  gtk_window_present (GTK_WINDOW (fixture->window));
  find_wait_drawn (GTK_WIDGET (fixture->form));
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL); /* the first field has it */
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->sample = form_sample_new ();
  fixture->committed = g_ptr_array_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  find_iterate ();
  g_ptr_array_unref (fixture->committed);
  form_sample_free (fixture->sample);
}

static RcFormRow *
get_row (Fixture *fixture, const char *name)
{
  RcFormRow *row = rc_record_form_get_row (fixture->form, name);

  g_assert_nonnull (row);
  return row;
}

static GtkEditable *
get_entry (Fixture *fixture, const char *name)
{
  return GTK_EDITABLE (find_widget (GTK_WIDGET (get_row (fixture, name)), find_is_entry, NULL));
}

static void
type (Fixture *fixture, const char *name, const char *text)
{
  gtk_editable_set_text (get_entry (fixture, name), text);
  find_iterate ();
}

static void
press (Fixture *fixture, const char *name, FindFits fits, const char *what)
{
  GtkWidget *button = find_widget (GTK_WIDGET (get_row (fixture, name)), fits, what);

  g_assert_nonnull (button);
  find_press (button);
}

static gboolean
row_says (Fixture *fixture, const char *name, const char *text)
{
  return find_widget (GTK_WIDGET (get_row (fixture, name)), find_says, text) != NULL;
}

static gboolean
looks_wrong (Fixture *fixture, const char *name)
{
  return gtk_widget_has_css_class (GTK_WIDGET (get_entry (fixture, name)), "error");
}

#define assert_field(record, name, text) \
  G_STMT_START \
  { \
    const RcField *field_ = rc_kind_field (rc_record_get_kind (record), name); \
    g_autofree char *text_ = rc_record_get_text (record, field_); \
    g_assert_cmpstr (text_, ==, text); \
  } \
  G_STMT_END

static RcRecord *
add_denial (Fixture *fixture)
{
  return form_sample_add (fixture->sample, &rc_denial_kind, "notice_date=2026-10-02",
                          "notice_received=2026-10-06", NULL);
}

/* Each kind: its form comes up, is drawn, and goes away without a trace. */
static void
test_made_and_destroyed (Fixture *fixture, gconstpointer data)
{
  const RcKind *kind = data;
  g_autoptr(RcRecord) record = rc_record_new (kind);
  RcRecordForm *form;

  show_form (fixture, record);
  form = g_object_ref (fixture->form);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (form)));
  for (guint i = 0; i < kind->n_fields; i++)
    g_assert_nonnull (rc_record_form_get_row (form, kind->fields[i].name));

  g_clear_pointer ((GtkWindow **) &fixture->window, gtk_window_destroy);
  find_iterate ();
  g_assert_finalize_object (form);
}

static const char *
get_example (const RcField *field)
{
  static const char *const examples[RC_N_FIELD_TYPES] = {
    [RC_FIELD_TEXT] = "Café & <Söhne>",
    [RC_FIELD_NOTE] = "One line\nand another",
    [RC_FIELD_DATE] = "2026-10-02",
    [RC_FIELD_MOMENT] = "2026-10-02T09:40:13-07:00",
    [RC_FIELD_MONEY] = "1234.50",
    [RC_FIELD_NUMBER] = "0.125",
    [RC_FIELD_FLAG] = "no",
    [RC_FIELD_REF] = "11111111-2222-4333-8444-555555555555",
    [RC_FIELD_REFS] = "11111111-2222-4333-8444-555555555555,21111111-2222-4333-8444-555555555555",
    [RC_FIELD_FILE] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.pdf",
  };

  if (field->format != RC_TEXT_ANY)
    return field->format == RC_TEXT_TIME ? "14:30" : field->format == RC_TEXT_STATE ? "OH" : "USD";
  if (field->type == RC_FIELD_CHOICE || field->type == RC_FIELD_CHOICES)
    return field->choices->items[field->choices->n_items - 1].token;
  return examples[field->type];
}

static void
fill (RcRecord *record)
{
  const RcKind *kind = rc_record_get_kind (record);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (field->type == RC_FIELD_LIST)
        form_sample_add_child (record, field->name, NULL, NULL);
      else
        form_sample_set (record, field->name, get_example (field));
    }
}

static gboolean
is_at_dont_know (Fixture *fixture, const char *name)
{
  GtkWidget *button = find_widget (GTK_WIDGET (get_row (fixture, name)), find_has_icon,
                                   "dialog-question-symbolic");

  return gtk_window_get_focus (GTK_WINDOW (fixture->window)) == button;
}

/* Looking at a record, and going through its form with the Tab key, changes nothing. */
static void
test_looking_changes_nothing (Fixture *fixture, gconstpointer data)
{
  const RcKind *kind = data;
  g_autoptr(RcRecord) record = rc_record_new (kind);
  g_autoptr(RcRecord) before = NULL;

  fill (record);
  before = rc_record_copy (record);
  show_form (fixture, record);
  for (guint i = 0; i < kind->n_fields; i++)
    {
      rc_record_form_focus (fixture->form, kind->fields[i].name);
      g_assert_true (rc_form_row_is_busy (get_row (fixture, kind->fields[i].name)));
      g_assert_false (is_at_dont_know (fixture, kind->fields[i].name));
    }
  find_iterate ();

  g_assert_true (rc_record_equal (record, before));
  g_assert_cmpuint (fixture->committed->len, ==, 0);
}

/* What a form shows of a filled record can be taken away and put there again by hand. */
static void
test_dont_know_brings_back (Fixture *fixture, gconstpointer data)
{
  const RcKind *kind = data;
  g_autoptr(RcRecord) record = rc_record_new (kind);
  g_autoptr(RcRecord) before = NULL;

  fill (record);
  before = rc_record_copy (record);
  show_form (fixture, record);
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const RcField *field = &kind->fields[i];

      if (field->type == RC_FIELD_LIST)
        continue;
      press (fixture, field->name, find_has_icon, "dialog-question-symbolic");
      g_assert_true (rc_record_get_dont_know (record, field));
      g_assert_true (rc_record_is_empty (record, field));
      g_assert_true (row_says (fixture, field->name, "Don’t know yet"));
      press (fixture, field->name, find_has_icon, "dialog-question-symbolic");
      g_assert_false (rc_record_get_dont_know (record, field));
    }

  g_assert_true (rc_record_equal (record, before));
}

static void
test_date_no_such_day (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_date", "2026-02-30");

  assert_field (fixture->record, "notice_date", "2026-10-02");
  g_assert_cmpuint (fixture->committed->len, ==, 0);
  g_assert_true (row_says (fixture, "notice_date", "2026-02-30"));
  g_assert_true (looks_wrong (fixture, "notice_date"));

  type (fixture, "notice_date", "2026-10-03");
  assert_field (fixture->record, "notice_date", "2026-10-03");
  g_assert_false (row_says (fixture, "notice_date", "2026-02-30"));
  g_assert_false (looks_wrong (fixture, "notice_date"));
}

/* Who types over a selected date empties the entry first. */
static void
test_date_typed_over (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  rc_record_form_focus (fixture->form, "notice_date");
  type (fixture, "notice_date", "");
  assert_field (fixture->record, "notice_date", "2026-10-02");
  type (fixture, "notice_date", "2026-1");
  assert_field (fixture->record, "notice_date", "2026-10-02");

  type (fixture, "notice_date", "");
  rc_record_form_focus (fixture->form, "wording");
  find_iterate ();
  assert_field (fixture->record, "notice_date", "");
}

static void
test_date_commits (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_date", "10/1/2026");

  assert_field (fixture->record, "notice_date", "2026-10-01");
  g_assert_cmpuint (fixture->committed->len, ==, 1);
  g_assert_true (g_ptr_array_index (fixture->committed, 0) ==
                 rc_kind_field (&rc_denial_kind, "notice_date"));
  g_assert_true (row_says (fixture, "notice_date", "Thursday, October 1, 2026"));

  type (fixture, "notice_date", "");
  assert_field (fixture->record, "notice_date", "");
}

/* Last year's or next year's number moves a deadline by a year: asked about, stored all the same. */
static void
test_date_wrong_year (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "letter_deadline", "2036-03-31");
  g_assert_true (row_says (fixture, "letter_deadline", "Did you mean March 31, 2027?"));
  g_assert_false (looks_wrong (fixture, "letter_deadline"));
  assert_field (fixture->record, "letter_deadline", "2036-03-31");

  type (fixture, "letter_deadline", "2027-03-31");
  g_assert_false (row_says (fixture, "letter_deadline", "Did you mean"));
  assert_field (fixture->record, "letter_deadline", "2027-03-31");
}

static void
test_order_refused (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *unsaved = NULL;

  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_received", "2026-10-01");

  assert_field (fixture->record, "notice_received", "2026-10-06");
  g_assert_true (row_says (fixture, "notice_received", "Please check both dates"));
  unsaved = rc_record_form_describe_unsaved (fixture->form);
  g_assert_nonnull (strstr (unsaved, "Came on"));
  g_assert_cmpuint (fixture->committed->len, ==, 0);
}

static void
test_order_other_side (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_date", "2026-10-07");

  assert_field (fixture->record, "notice_date", "2026-10-02");
  g_assert_true (row_says (fixture, "notice_date", "Please check both dates"));
}

static void
test_order_held_back (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_date", "2026-11-02");
  type (fixture, "notice_received", "2026-11-06");

  assert_field (fixture->record, "notice_date", "2026-11-02");
  assert_field (fixture->record, "notice_received", "2026-11-06");
  g_assert_false (row_says (fixture, "notice_date", "Please check both dates"));
  g_assert_null (rc_record_form_describe_unsaved (fixture->form));
}

/* A held back date that is typed over with nonsense must not come in later. */
static void
test_order_dropped (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_date", "2026-11-02");
  type (fixture, "notice_date", "2026-11-");
  type (fixture, "notice_received", "2026-11-06");

  assert_field (fixture->record, "notice_date", "2026-10-02");
  assert_field (fixture->record, "notice_received", "2026-11-06");
}

static void
test_order_from_file (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, form_sample_add (fixture->sample, &rc_denial_kind, "notice_date=2026-10-02",
                                       "notice_received=2026-10-01", NULL));

  g_assert_true (row_says (fixture, "notice_received", "Please check both dates"));
  g_assert_null (rc_record_form_describe_unsaved (fixture->form));
  type (fixture, "notice_received", "2026-10-05");
  assert_field (fixture->record, "notice_received", "2026-10-05");
  g_assert_false (row_says (fixture, "notice_received", "Please check both dates"));
}

static void
test_money_decimals (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr(RcRecord) line = rc_record_new (&rc_claim_line_kind);

  show_form (fixture, line);
  type (fixture, "billed", "450.005");
  assert_field (line, "billed", "");
  g_assert_nonnull (rc_form_row_get_problem (get_row (fixture, "billed")));
  g_assert_true (row_says (fixture, "billed", "450.005"));

  type (fixture, "billed", "1,450.5");
  assert_field (line, "billed", "1450.50");
  g_assert_null (rc_form_row_get_problem (get_row (fixture, "billed")));
  g_assert_true (row_says (fixture, "billed", "USD"));
}

static void
test_moment (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, form_sample_add (fixture->sample, &rc_communication_kind, NULL, NULL));
  g_assert_true (row_says (fixture, "when", "Needed"));
  type (fixture, "when", "2026-11-09");
  assert_field (fixture->record, "when", "");
  g_assert_true (row_says (fixture, "when", "Add the time"));

  press (fixture, "when", find_has_icon, "document-open-recent-symbolic");
  assert_field (fixture->record, "when", "2026-11-23T09:40:00-05:00");
  g_assert_false (row_says (fixture, "when", "Needed"));
  type (fixture, "when", "2026-11-20");
  assert_field (fixture->record, "when", "2026-11-20T09:40:00-05:00");
}

static void
test_flag (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  press (fixture, "urgent", find_has_label, "Yes");
  assert_field (fixture->record, "urgent", "yes");
  press (fixture, "urgent", find_has_label, "No");
  assert_field (fixture->record, "urgent", "no");
  press (fixture, "urgent", find_has_label, "No");
  assert_field (fixture->record, "urgent", "");
}

static void
test_choice (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkDropDown *drop_down;
  GtkWidget *row;

  show_form (fixture, add_denial (fixture));
  row = GTK_WIDGET (get_row (fixture, "stage"));
  drop_down = GTK_DROP_DOWN (find_widget (row, find_is_drop_down, NULL));
  g_assert_cmpuint (gtk_drop_down_get_selected (drop_down), ==, 0);
  gtk_drop_down_set_selected (drop_down, RC_DENIAL_STAGE_POSTSERVICE);
  assert_field (fixture->record, "stage", "postservice");
  gtk_drop_down_set_selected (drop_down, 0);
  assert_field (fixture->record, "stage", "");
}

static void
test_outside (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  form_sample_set (fixture->record, "notice_date", "2026-09-30");
  form_sample_set (fixture->record, "urgent", "yes");
  form_sample_set (fixture->record, "letter_deadline", "dont-know");

  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "notice_date")), ==, "2026-09-30");
  g_assert_true (row_says (fixture, "letter_deadline", "Don’t know yet"));
  g_assert_cmpuint (fixture->committed->len, ==, 0);
}

static void
test_outside_while_typing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  type (fixture, "notice_date", "2026-10-");
  form_sample_set (fixture->record, "notice_date", "2026-09-30");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "notice_date")), ==, "2026-10-");

  type (fixture, "notice_date", "2026-10-01");
  assert_field (fixture->record, "notice_date", "2026-10-01");
}

static void
test_outside_in_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  rc_record_form_focus (fixture->form, "notice_date");
  form_sample_set (fixture->record, "notice_date", "2026-09-30");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "notice_date")), ==, "2026-10-02");

  rc_record_form_focus (fixture->form, "wording");
  find_iterate ();
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "notice_date")), ==, "2026-09-30");
}

/* The message waits while somebody is typing, and comes when the focus goes on. */
static void
test_message_waits (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_form (fixture, add_denial (fixture));
  rc_record_form_focus (fixture->form, "notice_date");
  type (fixture, "notice_date", "2026-1");
  g_assert_false (row_says (fixture, "notice_date", "2026-1"));
  rc_record_form_focus (fixture->form, "wording");
  find_iterate ();
  g_assert_true (row_says (fixture, "notice_date", "2026-1"));
}

static void
test_tab_order (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row;
  guint reached = 0;

  show_form (fixture, add_denial (fixture));
  rc_record_form_focus (fixture->form, NULL);
  row = GTK_WIDGET (get_row (fixture, rc_denial_kind.fields[0].name));
  for (guint i = 0; i < 400 && reached + 1 < rc_denial_kind.n_fields; i++)
    {
      GtkWidget *next = GTK_WIDGET (get_row (fixture, rc_denial_kind.fields[reached + 1].name));
      GtkWidget *focus;

      gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
      g_assert_nonnull (focus);
      if (gtk_widget_is_ancestor (focus, next))
        {
          reached++;
          row = next;
        }
      else
        g_assert_true (gtk_widget_is_ancestor (focus, row));
    }
  g_assert_cmpuint (reached, ==, rc_denial_kind.n_fields - 1);
}

/* The widest word at the largest text decides whether a form fits a phone. */
static void
test_fits_narrow (Fixture *fixture, gconstpointer data)
{
  const RcKind *kind = data;
  g_autoptr(RcRecord) record = rc_record_new (kind);
  int dpi, minimum;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  fill (record);
  show_form (fixture, record);
  gtk_widget_measure (GTK_WIDGET (fixture->form), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
  g_test_message ("%s: %d", kind->name, minimum);
  g_assert_cmpint (minimum, <=, 360);
}

static void
add_for_kinds (const char *promise, void (*test) (Fixture *fixture, gconstpointer data))
{
  guint n_kinds;
  const RcKind *const *kinds = rc_kinds_all (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *path = g_strdup_printf ("/form/%s/%s", promise, kinds[i]->name);

      g_test_add (path, Fixture, kinds[i], set_up, test, tear_down);
    }
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  find_init (&argc, &argv);

  add_for_kinds ("is-made-and-destroyed", test_made_and_destroyed);
  add_for_kinds ("looking-changes-nothing", test_looking_changes_nothing);
  add_for_kinds ("dont-know-empties-and-brings-back", test_dont_know_brings_back);
  add_for_kinds ("fits-360-pixels-at-twice-the-text", test_fits_narrow);
  ADD ("/form/date/refuses-days-that-do-not-exist", test_date_no_such_day);
  ADD ("/form/date/keeps-the-old-day-while-one-types-over-it", test_date_typed_over);
  ADD ("/form/date/commits-what-fits", test_date_commits);
  ADD ("/form/date/wrong-year-is-asked-about", test_date_wrong_year);
  ADD ("/form/order/refuses-received-before-notice", test_order_refused);
  ADD ("/form/order/refuses-notice-after-received", test_order_other_side);
  ADD ("/form/order/takes-both-dates-once-they-fit", test_order_held_back);
  ADD ("/form/order/forgets-what-was-typed-over", test_order_dropped);
  ADD ("/form/order/shows-what-a-file-contradicts", test_order_from_file);
  ADD ("/form/money/refuses-three-decimals", test_money_decimals);
  ADD ("/form/moment/needs-day-and-time", test_moment);
  ADD ("/form/flag/has-three-states", test_flag);
  ADD ("/form/choice/can-be-taken-back", test_choice);
  ADD ("/form/outside/shows-changes", test_outside);
  ADD ("/form/outside/leaves-what-is-being-typed", test_outside_while_typing);
  ADD ("/form/outside/follows-when-the-focus-leaves", test_outside_in_focus);
  ADD ("/form/message/waits-for-the-end-of-typing", test_message_waits);
  ADD ("/form/keyboard/tab-follows-reading-order", test_tab_order);
  return g_test_run ();
}
