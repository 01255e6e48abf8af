/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rc-resources.h"

#include "rc-ui-resources.h"

void
rc_resources_ensure (void)
{
  rc_ui_get_resource (); /* registered before main() begins */
}
