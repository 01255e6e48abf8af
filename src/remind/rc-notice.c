/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-notice.h"

#include <glib/gi18n-lib.h>

#include "rc-date.h"
#include "rc-text.h"

#define URGENT_DAYS 7
#define MAX_LINES 5 /* servers show little more, and cut the rest without a word */

/* Whole sentences, so that each language can put the date where it belongs. {date} is a day such as
 * "Monday, April 12, 2027", {ago} a distance such as "3 days ago". */
typedef struct {
  const char *ahead;
  const char *today;
  const char *past;
} Sentences;

static const Sentences appeal_sentences = {
  N_("An appeal deadline needs you by {date}."),
  N_("An appeal deadline needs you today."),
  N_("An appeal deadline was {date}, {ago}. It can still be worth acting today."),
};

static const Sentences sentences[] = {
  [RC_AGENDA_DEADLINE] = { N_("A deadline needs you by {date}."),
                           N_("A deadline needs you today."),
                           N_("A deadline was {date}, {ago}. It can still be worth acting today.") },
  [RC_AGENDA_DECISION] = { N_("A decision is due by {date}."),
                           N_("A decision is due today."),
                           N_("A decision was due by {date}, {ago}.") },
  [RC_AGENDA_PROMISE] = { N_("An answer was promised for {date}."),
                          N_("An answer was promised for today."),
                          N_("An answer was promised for {date}, {ago}.") },
  [RC_AGENDA_TASK] = { N_("A follow-up is due on {date}."),
                       N_("A follow-up is due today."),
                       N_("A follow-up was due on {date}, {ago}.") },
  [RC_AGENDA_EXPIRY] = { N_("An approval or a permission runs out on {date}."),
                         N_("An approval or a permission runs out today."),
                         N_("An approval or a permission ran out on {date}, {ago}.") },
  [RC_AGENDA_VISIT] = { N_("You have an appointment on {date}."),
                        N_("You have an appointment today."),
                        N_("An appointment was planned for {date}, {ago}.") },
};

static const char *
pick_sentence (RcAgendaItem *item, int days)
{
  const Sentences *of_kind =
    item->kind == RC_AGENDA_DEADLINE && item->appeal ? &appeal_sentences : &sentences[item->kind];

  return days > 0 ? _(of_kind->ahead) : days == 0 ? _(of_kind->today) : _(of_kind->past);
}

static char *
fill_sentence (const char *pattern, const GDate *date, const GDate *today)
{
  g_autofree char *day = rc_date_format_long (date);
  g_autofree char *ago = rc_date_format_distance (date, today);
  GString *text = g_string_new (pattern);

  g_string_replace (text, "{date}", day, 0);
  g_string_replace (text, "{ago}", ago, 0);
  return g_string_free (text, FALSE);
}

static void
append_sentence (GString *text, const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static void
append_last_workday (GString *text, RcAgendaItem *item, const GDate *today)
{
  g_autofree char *sentence = NULL;

  if (item->act_by == NULL || rc_date_compare (item->act_by, item->due) >= 0 ||
      rc_date_compare (item->act_by, today) < 0)
    return;
  if (rc_date_equal (item->act_by, today))
    sentence = g_strdup (_("Today is the last workday before it."));
  else
    sentence = fill_sentence (_("The last workday before it is {date}."), item->act_by, today);
  append_sentence (text, sentence);
}

/* What arrives at once leaves on the day to act by, which has its own sentence. */
static void
append_mail_by (GString *text, RcAgendaItem *item, const GDate *today)
{
  const GDate *act_by = item->act_by != NULL ? item->act_by : item->due;
  g_autofree char *sentence = NULL;

  if (item->mail_by == NULL || rc_date_compare (item->mail_by, act_by) >= 0 ||
      rc_date_compare (item->mail_by, today) < 0)
    return;
  if (rc_date_equal (item->mail_by, today))
    sentence = g_strdup (_("To arrive in time, a letter goes to the post today."));
  else
    sentence = fill_sentence (_("To arrive in time, a letter goes to the post by {date}."),
                              item->mail_by, today);
  append_sentence (text, sentence);
}

static char *
format_neutral (RcAgendaItem *item, const GDate *today)
{
  int days = rc_date_days_until (today, item->due);
  g_autofree char *sentence = fill_sentence (pick_sentence (item, days), item->due, today);
  GString *text = g_string_new (sentence);

  append_last_workday (text, item, today);
  append_mail_by (text, item, today);
  if (item->remembered)
    append_sentence (text, _("Its case file cannot be read right now."));
  return g_string_free (text, FALSE);
}

/* What, for whom and why; only what is known. */
static char *
format_detailed (RcAgendaItem *item, const GDate *today)
{
  g_autofree char *when = format_neutral (item, today);
  GString *text = g_string_new (item->case_title);

  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, when);
  if (!rc_text_is_empty (item->basis))
    g_string_append_printf (text, "\n%s", item->basis);
  return g_string_free (text, FALSE);
}

static gboolean
is_detailed (RcAgendaItem *item, RcNoticeFlags flags)
{
  return (flags & RC_NOTICE_DETAILED) != 0 && !rc_text_is_empty (item->title);
}

static char *
format_line (RcAgendaItem *item, const GDate *today, RcNoticeFlags flags)
{
  g_autofree char *when = format_neutral (item, today);

  if (!is_detailed (item, flags))
    return g_steal_pointer (&when);
  return g_strdup_printf ("%s · %s · %s", item->title, item->case_title, when);
}

static gboolean
is_urgent (RcAgendaItem *item, const GDate *today)
{
  return item->kind == RC_AGENDA_DEADLINE && rc_date_days_until (today, item->due) <= URGENT_DAYS;
}

/* The one to name when there is room for one: a deadline before anything else. */
static RcAgendaItem *
pick_first (GPtrArray *reminders)
{
  for (guint i = 0; i < reminders->len; i++)
    {
      RcReminder *reminder = g_ptr_array_index (reminders, i);

      if (reminder->item->kind == RC_AGENDA_DEADLINE)
        return reminder->item;
    }
  return ((RcReminder *) g_ptr_array_index (reminders, 0))->item;
}

static char *
format_count (guint n)
{
  return g_strdup_printf (ngettext ("%u thing is waiting for you.", "%u things are waiting for you.",
                                    n), n);
}

static void
fill_single (RcNotice *self, RcAgendaItem *item, const GDate *today, RcNoticeFlags flags)
{
  gboolean detailed = is_detailed (item, flags);

  self->summary = g_strdup (detailed ? item->title : _("Recourse"));
  self->body = detailed ? format_detailed (item, today) : format_neutral (item, today);
  self->case_id = g_strdup (item->case_id);
  self->record_id = g_strdup (item->record_id);
}

static char *
format_list (GPtrArray *reminders, const GDate *today, RcNoticeFlags flags)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (reminders->len, MAX_LINES); i++)
    {
      RcReminder *reminder = g_ptr_array_index (reminders, i);
      g_autofree char *line = format_line (reminder->item, today, flags);

      g_string_append_printf (text, "%s• %s", i > 0 ? "\n" : "", line);
    }
  if (reminders->len > MAX_LINES)
    {
      guint more = reminders->len - MAX_LINES;

      g_string_append_c (text, '\n');
      g_string_append_printf (text, ngettext ("and %u more", "and %u more", more), more);
    }
  return g_string_free (text, FALSE);
}

static void
fill_summary (RcNotice *self, GPtrArray *reminders, const GDate *today, RcNoticeFlags flags)
{
  g_autofree char *count = format_count (reminders->len);
  g_autofree char *first = NULL;

  if (flags & RC_NOTICE_DETAILED)
    {
      self->summary = g_steal_pointer (&count);
      self->body = format_list (reminders, today, flags);
      return;
    }
  first = format_neutral (pick_first (reminders), today);
  self->summary = g_strdup (_("Recourse"));
  self->body = g_strdup_printf ("%s %s", count, first);
}

static void
append_to_body (RcNotice *self, const char *sentence)
{
  g_autofree char *body = g_steal_pointer (&self->body);

  self->body = g_strdup_printf ("%s %s", body, sentence);
}

static void
append_clock (RcNotice *self, GDateTime *now)
{
  g_autofree char *shown = rc_moment_format_long (now);
  g_autofree char *sentence =
    g_strdup_printf (_("The clock of this computer looks wrong: it shows %s."), shown);

  append_to_body (self, sentence);
}

RcNotice *
rc_notice_new (GPtrArray *reminders, GDateTime *now, RcNoticeFlags flags)
{
  g_autoptr (GDate) today = rc_date_from_moment (now);
  RcNotice *self = NULL;

  g_return_val_if_fail (reminders->len > 0, NULL);

  self = g_new0 (RcNotice, 1);
  for (guint i = 0; i < reminders->len; i++)
    {
      RcAgendaItem *item = ((RcReminder *) g_ptr_array_index (reminders, i))->item;

      self->urgent |= is_urgent (item, today);
      self->lasting |= item->kind == RC_AGENDA_DEADLINE;
    }
  if (reminders->len == 1)
    fill_single (self, pick_first (reminders), today, flags);
  else
    fill_summary (self, reminders, today, flags);
  if ((flags & RC_NOTICE_DETAILED) == 0)
    append_to_body (self, _("Open Recourse."));
  if (flags & RC_NOTICE_CLOCK_DOUBTFUL)
    append_clock (self, now);
  return self;
}

RcNotice *
rc_notice_new_test (void)
{
  RcNotice *self = g_new0 (RcNotice, 1);

  self->summary = g_strdup (_("Recourse"));
  self->body = g_strdup (_("This is a test. Reminders reach your screen."));
  return self;
}

void
rc_notice_free (RcNotice *self)
{
  g_free (self->summary);
  g_free (self->body);
  g_free (self->case_id);
  g_free (self->record_id);
  g_free (self);
}

char *
rc_reminder_format_line (RcReminder *reminder, GDateTime *now, RcNoticeFlags flags)
{
  g_autoptr (GDate) today = rc_date_from_moment (now);

  return format_line (reminder->item, today, flags);
}
