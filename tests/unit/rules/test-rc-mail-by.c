/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The day on which something must leave the house. */

#include "config.h"

#include "rc-date.h"
#include "rc-mail-by.h"

typedef struct {
  const char *path;
  const char *act_by;
  RcSendMethod method;
  gboolean postmarked;
  const char *expect; /* NULL: no day */
} Row;

static const Row rows[] = {
  { "not-chosen", "2027-03-31", RC_SEND_METHOD_NONE, FALSE, NULL },
  { "mail", "2027-03-31", RC_SEND_METHOD_MAIL, FALSE, "2027-03-24" },
  { "certified-mail", "2027-03-31", RC_SEND_METHOD_CERTIFIED_MAIL, FALSE, "2027-03-24" },
  { "mail-postmark-counts", "2027-03-31", RC_SEND_METHOD_MAIL, TRUE, "2027-03-31" },
  /* A week before Thursday, December 3, 2026 is Thanksgiving Day. */
  { "mail-not-on-a-holiday", "2026-12-03", RC_SEND_METHOD_MAIL, FALSE, "2026-11-25" },
  /* July 4, 2026 is a Saturday, observed on the Friday: two closed days and a third. */
  { "mail-not-on-a-day-observed", "2026-07-10", RC_SEND_METHOD_MAIL, FALSE, "2026-07-02" },
  { "fax", "2027-03-31", RC_SEND_METHOD_FAX, FALSE, "2027-03-31" },
  { "website", "2027-03-31", RC_SEND_METHOD_PORTAL, FALSE, "2027-03-31" },
  { "email", "2027-03-31", RC_SEND_METHOD_EMAIL, FALSE, "2027-03-31" },
  { "in-person", "2027-03-31", RC_SEND_METHOD_IN_PERSON, FALSE, "2027-03-31" },
  { "phone", "2027-03-31", RC_SEND_METHOD_PHONE, FALSE, "2027-03-31" },
  { "fax-only-on-a-workday", "2026-11-28", RC_SEND_METHOD_FAX, FALSE, "2026-11-27" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GDate) act_by = rc_date_parse (row->act_by, NULL);
  g_autoptr (GDate) day = rc_mail_by_find (act_by, row->method, row->postmarked);
  g_autofree char *text = day != NULL ? rc_date_format (day) : NULL;

  g_assert_cmpstr (text, ==, row->expect);
}

static void
test_words (void)
{
  g_autoptr (GDate) day = rc_date_parse ("2027-03-25", NULL);
  g_autofree char *mail = rc_mail_by_label (day, RC_SEND_METHOD_MAIL);
  g_autofree char *fax = rc_mail_by_label (day, RC_SEND_METHOD_FAX);
  g_autofree char *website = rc_mail_by_label (day, RC_SEND_METHOD_PORTAL);

  g_assert_cmpstr (mail, ==, "Mail by Thursday, March 25, 2027");
  g_assert_cmpstr (fax, ==, "Fax by Thursday, March 25, 2027");
  g_assert_cmpstr (website, ==, "Send by Thursday, March 25, 2027");
}

/* Each way has its reason: a week on the way, the stamp, or the closed office. */
static void
test_reasons (void)
{
  const char *mail = rc_mail_by_reason (RC_SEND_METHOD_MAIL, FALSE);
  const char *stamp = rc_mail_by_reason (RC_SEND_METHOD_CERTIFIED_MAIL, TRUE);
  const char *fax = rc_mail_by_reason (RC_SEND_METHOD_FAX, TRUE);

  g_assert_nonnull (strstr (mail, "week"));
  g_assert_nonnull (strstr (stamp, "postmark"));
  g_assert_nonnull (strstr (fax, "workday"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/mail-by/day/", rows[i].path, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/mail-by/words", test_words);
  g_test_add_func ("/mail-by/reasons", test_reasons);
  return g_test_run ();
}
