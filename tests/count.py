# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts test cases, not programs, in meson's log: the lines of TAP, or one for a plain test."""

import json
import re
import sys

passed = failed = skipped = 0
for line in open(sys.argv[1], encoding="utf-8"):
    run = json.loads(line)
    cases = re.findall(r"^(not )?ok\b(.*)$", run.get("stdout") or "", re.M)
    if not cases:
        cases = [("" if run["result"] in ("OK", "SKIP", "EXPECTEDFAIL") else "not ",
                  "# SKIP" if run["result"] == "SKIP" else "")]
    elif run["result"] not in ("OK", "SKIP") and not any(bad for bad, _ in cases):
        cases.append(("not ", ""))  # crashed or timed out after its last good case
    for bad, rest in cases:
        if re.search(r"# *skip", rest, re.I):
            skipped += 1
            print(f"skipped: {run['name']}:{rest}")
        elif bad:
            failed += 1
            print(f"failed: {run['name']}:{rest}")
        else:
            passed += 1

print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
