/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form-sample.h"
#include "rc-workspace.h"

G_BEGIN_DECLS

/* A case, the shipped rules, and a window of the toolkit with a place for toasts. */
typedef struct {
  FormSample *sample;
  RcWorkspace *workspace;
  GtkWidget *window;
  AdwToastOverlay *toasts;
} WorkspaceSample;

void workspace_sample_set_up    (WorkspaceSample *self,
                                 gconstpointer    unused);
void workspace_sample_tear_down (WorkspaceSample *self,
                                 gconstpointer    unused);

/* The field as it is stored; for comparing in an assertion. (transfer full) */
char *workspace_sample_get      (RcRecord        *record,
                                 const char      *name);

G_END_DECLS
