/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rc-context.h"
#include "rc-when.h"

G_BEGIN_DECLS

#define RC_CLI_ERROR (rc_cli_error_quark ())
GQuark rc_cli_error_quark (void);

typedef enum {
  RC_CLI_ERROR_USAGE,   /* the words of the call are off: exit 2 */
  RC_CLI_ERROR_REFUSED, /* understood, and refused with a reason: exit 1 */
} RcCliError;

/**
 * RcCli:
 *
 * One call of recoursectl: what the commands share. Results go to stdout, messages to stderr.
 */
typedef struct {
  RcContext *context;
  gboolean help;       /* --help */
  gboolean version;    /* --version */
  gboolean json;       /* --json: stable JSON on stdout */
  gboolean dry_run;    /* --dry-run */
  gboolean unverified; /* --unverified */
  char *into;          /* --into CASE */
  char *in_case;       /* --case CASE */
  char *output;        /* -o FILE */
  char *format;        /* --format NAME */
  gboolean replace;    /* --replace */
  gboolean details;    /* --details */
  gboolean reminder_days; /* --reminder-days */
  int within;          /* --within DAYS; G_MAXINT: all */
} RcCli;

/* @args: (array zero-terminated=1): the words after the command */
typedef gboolean (*RcCliRun) (RcCli *self, char **args, GError **error);

typedef struct {
  const char *name;
  const char *arguments; /* as in the help */
  const char *help;      /* translatable sentence */
  guint min_args;
  guint max_args;        /* G_MAXUINT: any number */
  RcCliRun run;
  const char *details;   /* (nullable) translatable: more for its own help, such as an example */
} RcCliCommand;

/* The commands of each group, ended by a row without name. */
extern const RcCliCommand rc_cli_case_commands[];
extern const RcCliCommand rc_cli_table_commands[];
extern const RcCliCommand rc_cli_check_commands[];
extern const RcCliCommand rc_cli_rule_commands[];
extern const RcCliCommand rc_cli_agenda_commands[];
extern const RcCliCommand rc_cli_levels_commands[];
extern const RcCliCommand rc_cli_import_commands[];
extern const RcCliCommand rc_cli_export_commands[];

/* Runs recoursectl with the words of the command line, in UTF-8, the program's name included.
 * Returns: its exit code: 0 done, 1 refused with a reason, 2 wrong usage */
int         rc_cli_main      (char       **words);

/* For the commands. */
RcCaseFile *rc_cli_find_case (RcCli       *self,
                              const char  *name,
                              GError     **error);
/* What is due in the case called @name, or in all of them if it is NULL.
 * Returns: (transfer full) (element-type RcAgendaItem): NULL with an error */
GPtrArray  *rc_cli_collect_items (RcCli    *self,
                              const char  *name,
                              GError     **error);
/* An unreadable case must not look like a case in which nothing is due: tells on stderr which they
 * are, and returns FALSE with an RC_CLI_ERROR if there is one. The store is to be scanned before. */
gboolean    rc_cli_tell_unreadable (RcCli  *self,
                              GError     **error);
/* Returns FALSE, with an RC_CLI_ERROR. */
gboolean    rc_cli_refuse    (GError     **error,
                              RcCliError   code,
                              const char  *format,
                              ...) G_GNUC_PRINTF (3, 4);
/* Sets the fields named in @pairs ("notice_date=2026-10-02"). */
gboolean    rc_cli_set_fields (RcCase     *the_case,
                              RcRecord    *record,
                              char       **pairs,
                              GError     **error);
/* Refuses a record that contradicts itself; tells on stderr what is not filled in.
 * @known: (nullable) (element-type RcFinding): what was wrong before the change, which is no reason
 *   to refuse it */
gboolean    rc_cli_check     (RcRecord    *record,
                              GPtrArray   *known,
                              GError     **error);
/* Asks on stderr about what is likely a slip of the finger in the fields named in @pairs. */
void        rc_cli_ask       (RcCli       *self,
                              RcRecord    *record,
                              char       **pairs);
/* The kind with that name; the error lists those that there are. */
const RcKind *rc_cli_need_kind (const char *name,
                              GError     **error);
/* Prints @node (transfer full) as JSON. */
void        rc_cli_print_json (JsonNode   *node);
/* Prints the id of what was made. */
void        rc_cli_print_id  (RcCli       *self,
                              const char  *id);

/* Adds a member to @object, unless there is no value (nullable). _rule() adds id, citation and
 * confidence. */
void        rc_cli_add_when  (JsonObject   *object,
                              const char   *name,
                              const RcWhen *when);
void        rc_cli_add_rule  (JsonObject   *object,
                              const RcRule *rule);

G_END_DECLS
