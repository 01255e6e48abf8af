# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of very many cases."""

import re
import uuid

CASES = 500
TASKS = 20


def fill(desktop, title="Ketamine for Maria"):
    """Copies of one case with tasks that are due, each with ids of its own."""
    case = desktop.new_case(title=title, deadline=None)
    for number in range(TASKS):
        desktop.ctl("add", case, "task", "title=Call the clinic", f"due=2027-04-{number % 5 + 1:02}")
    (path,) = desktop.cases.glob("*.json")
    text = path.read_text(encoding="utf-8")
    ids = set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", text))
    for number in range(1, CASES):
        copy = text
        for old in ids:
            copy = copy.replace(old, str(uuid.uuid4()))
        new = path.with_name(f"{number}.json")
        new.write_text(copy, encoding="utf-8")
        new.chmod(0o600)


def memory_kb(pid):
    """What a process uses, with its share of what it uses together with others."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
        return int(re.search(r"^Pss: +(\d+) kB", file.read(), re.MULTILINE).group(1))
