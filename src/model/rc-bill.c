/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-claims.h"

#include <glib/gi18n-lib.h>

/* What a clinic asks for, and the money that really moved. */

/* clang-format off */

RC_DEFINE_CHOICES (rc_bill_status_choices,
  { RC_BILL_STATUS_OPEN, "open", N_("Open") },
  { RC_BILL_STATUS_ON_HOLD, "on-hold", N_("On hold while the plan decides") },
  { RC_BILL_STATUS_DISPUTED, "disputed", N_("You asked for a correction") },
  { RC_BILL_STATUS_PARTLY_PAID, "partly-paid", N_("Paid in part") },
  { RC_BILL_STATUS_PAID, "paid", N_("Paid") },
  { RC_BILL_STATUS_CORRECTED, "corrected", N_("Replaced by a corrected bill") },
  { RC_BILL_STATUS_FORGIVEN, "forgiven", N_("The clinic dropped it") },
  { RC_BILL_STATUS_COLLECTIONS, "collections", N_("With a debt collector") })

RC_DEFINE_CHOICES (rc_payer_choices,
  { RC_PAYER_ME, "me", N_("You") },
  { RC_PAYER_INSURER, "insurer", N_("The plan") },
  { RC_PAYER_OTHER_PLAN, "other-plan", N_("Another plan") },
  { RC_PAYER_CLINIC, "clinic", N_("The clinic") },
  { RC_PAYER_OTHER, "other", N_("Somebody else") })

RC_DEFINE_CHOICES (rc_payment_method_choices,
  { RC_PAYMENT_METHOD_CARD, "card", N_("Card") },
  { RC_PAYMENT_METHOD_CHECK, "check", N_("Check") },
  { RC_PAYMENT_METHOD_EFT, "eft", N_("Bank transfer (EFT)") },
  { RC_PAYMENT_METHOD_CASH, "cash", N_("Cash") },
  { RC_PAYMENT_METHOD_OTHER, "other", N_("Another way") })

#define SERVICE N_("What it is for")
#define PROBLEM N_("If it is not right")

static const RcField bill_fields[] = {
  RC_TEXT (RcBill, sender, N_("From"), .help = N_("Who sent the bill, as printed."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_TEXT (RcBill, number, N_("Bill or account number"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE | RC_FIELD_PRIVATE),
  RC_REF (RcBill, clinic, "clinic", N_("Clinic")),
  RC_CHOICE (RcBill, status, RcBillStatus, rc_bill_status_choices, N_("Status"),
             .flags = RC_FIELD_SUMMARY),
  RC_MONEY (RcBill, amount, N_("Amount to pay"),
            .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_DATE (RcBill, billed_on, N_("Date on the bill"), .expected = RC_WHEN_PAST),
  RC_DATE (RcBill, received_on, N_("Came on"), .not_before = "billed_on", .expected = RC_WHEN_PAST),
  RC_DATE (RcBill, due_on, N_("Pay by"), .not_before = "billed_on", .flags = RC_FIELD_SUMMARY,
           .expected = RC_WHEN_NEAR),
  RC_DATE (RcBill, service_from, N_("First day of service"), .group = SERVICE),
  RC_DATE (RcBill, service_to, N_("Last day of service"), .group = SERVICE,
           .not_before = "service_from"),
  RC_REF (RcBill, claim, "claim", N_("Claim"), .group = SERVICE,
          .help = N_("The bill must not ask for more than the EOB of this claim says you owe, if "
                     "the clinic is in network.")),
  RC_REF (RcBill, quote, "quote", N_("Price you were told before"), .group = SERVICE,
          .help = N_("If you pay yourself and the bill is much higher than the estimate, you may "
                     "be able to dispute it.")),
  RC_YES_NO (RcBill, self_pay, N_("You pay it without insurance"), .group = SERVICE,
             .help = N_("You have none, or chose not to use it for this treatment.")),
  RC_MONEY (RcBill, charges, N_("Charges in all"), .group = SERVICE),
  RC_MONEY (RcBill, already_paid, N_("Payments on the bill"), .group = SERVICE,
            .help = N_("What the bill says was paid before, by anybody.")),
  RC_YES_NO (RcBill, itemized, N_("It lists each service"), .group = SERVICE,
             .help = N_("If not, ask for an itemized bill.")),
  RC_NOTE (RcBill, problem, N_("What is not right"), .group = PROBLEM,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_DATE (RcBill, disputed_on, N_("You asked for a correction on"), .group = PROBLEM,
           .not_before = "billed_on"),
  RC_DATE (RcBill, hold_until, N_("On hold until"), .group = PROBLEM,
           .help = N_("Ask the clinic not to send it to a debt collector while the plan decides."),
           .not_before = "billed_on"),
  RC_REFS (RcBill, documents, "document", N_("Documents"), .group = PROBLEM),
  RC_NOTE (RcBill, notes, N_("Notes"), .group = PROBLEM,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcBill, rc_bill, bill_fields,
                  .name = "bill", .label = N_("Bill"), .plural = N_("Bills"),
                  .empty = N_("No bill yet."), .add = N_("Add Bill"),
                  .help = N_("What a clinic wants from you. Compare it with the EOB before you "
                             "pay."),
                  .tab = RC_TAB_CLAIMS)

#define BELONGS N_("What it belongs to")

static const RcField payment_fields[] = {
  RC_TEXT (RcPayment, purpose, N_("What it was for"),
           .help = N_("Such as “my share of the September infusions”."),
           .flags = RC_FIELD_SEARCH | RC_FIELD_TITLE),
  RC_DATE (RcPayment, on, N_("Day"), .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_MONEY (RcPayment, amount, N_("Amount"), .flags = RC_FIELD_REQUIRED | RC_FIELD_SUMMARY),
  RC_CHOICE (RcPayment, paid_by, RcPayer, rc_payer_choices, N_("From"),
             .flags = RC_FIELD_SUMMARY),
  RC_CHOICE (RcPayment, paid_to, RcPayer, rc_payer_choices, N_("To")),
  RC_CHOICE (RcPayment, method, RcPaymentMethod, rc_payment_method_choices, N_("Paid by")),
  RC_TEXT (RcPayment, number, N_("Check or transfer number"),
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
  RC_YES_NO (RcPayment, hsa, N_("From a health account"),
             .help = N_("Health account: money set aside before tax for care (HSA, FSA or HRA). If "
                        "the plan pays you back later, it may have to go back there.")),
  RC_REF (RcPayment, claim, "claim", N_("Claim"), .group = BELONGS),
  RC_REF (RcPayment, bill, "bill", N_("Bill"), .group = BELONGS),
  RC_REF (RcPayment, session, "session visit", N_("Session or visit"), .group = BELONGS,
          .help = N_("If you paid on the day, before any bill.")),
  RC_REFS (RcPayment, documents, "document", N_("Documents"), .group = BELONGS),
  RC_NOTE (RcPayment, notes, N_("Notes"), .group = BELONGS,
           .flags = RC_FIELD_SEARCH | RC_FIELD_PRIVATE),
};

RC_DEFINE_RECORD (RcPayment, rc_payment, payment_fields,
                  .name = "payment", .label = N_("Payment"), .plural = N_("Payments"),
                  .empty = N_("No payment yet."), .add = N_("Add Payment"),
                  .help = N_("Money that really moved: from you to the clinic, from the plan to "
                             "you, or back."),
                  .tab = RC_TAB_CLAIMS)
