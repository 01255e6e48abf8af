/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-agenda.h"
#include "rc-context.h"

G_BEGIN_DECLS

/**
 * rc_reminder_done_write:
 * @item: of a case in @context's store
 *
 * Says in the file of the case, in the name of the account, that @item is done, and waits until that
 * is on the disk. The case in memory stays as it is, so that nothing there says more than the file;
 * the next scan reads it.
 *
 * Returns: %FALSE with an RC_STORE_ERROR, or G_IO_ERROR_NOT_FOUND if it is not open any more
 */
gboolean rc_reminder_done_write (RcContext    *context,
                                 RcAgendaItem *item,
                                 GError      **error);

G_END_DECLS
