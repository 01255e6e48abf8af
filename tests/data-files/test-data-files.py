# SPDX-License-Identifier: GPL-3.0-or-later
"""The files around the programs fit together: names, schema, translations, layers."""

import json
import pathlib
import re
import subprocess
import sys

SOURCE = pathlib.Path(sys.argv[1])
BUILD = pathlib.Path(sys.argv[2])
RECOURSECTL = sys.argv[3]
APP_ID = "org.recourse.Recourse"

LAYERS_BELOW = {
    "base": [],
    "model": ["base"],
    "store": ["base", "model"],
    "rules": ["base", "model"],
    "remind": ["base", "model", "store", "rules"],
    "exchange": ["base", "model", "store", "rules", "remind"],
    "service": ["base", "model", "store", "rules", "remind"],
    "cli": ["base", "model", "store", "rules", "remind", "exchange"],
    "ui": ["base", "model", "store", "rules", "remind", "exchange"],
}


def read(path):
    return (SOURCE / path).read_text(encoding="utf-8")


def sources():
    return sorted(path for path in (SOURCE / "src").rglob("*.[ch]"))


def names_agree():
    """The id of the application is the same in all files that a desktop joins by name."""
    for path in sorted((SOURCE / "data").glob(APP_ID + "*")):
        text = path.read_text(encoding="utf-8")
        assert APP_ID in text or "recourse-reminders" in text, path.name
    assert f"Name={APP_ID}\n" in read(f"data/{APP_ID}.service.in")
    assert f"Icon={APP_ID}\n" in read(f"data/{APP_ID}.desktop.in")
    assert f'<schema id="{APP_ID}"' in read(f"data/{APP_ID}.gschema.xml")


def case_schema_is_current():
    """data/case.schema.json is what the tables give."""
    shown = subprocess.run([RECOURSECTL, "schema"], capture_output=True, text=True, check=True)
    assert json.loads(shown.stdout) == json.loads(read("data/case.schema.json")), (
        "run `recoursectl schema > data/case.schema.json`")


def every_translatable_file_is_listed():
    """po/POTFILES.in names each file that has words for people, and no other."""
    listed = {line for line in read("po/POTFILES.in").splitlines()
              if line and not line.startswith("#")}
    marked = {str(path.relative_to(SOURCE)) for path in sources()
              if re.search(r"\b(_|N_|C_|NC_|ngettext) ?\(\s*\"", path.read_text(encoding="utf-8"))}
    marked |= {str(path.relative_to(SOURCE)) for path in (SOURCE / "src").rglob("*.ui")
               if 'translatable="yes"' in path.read_text(encoding="utf-8")}
    marked |= {str(path.relative_to(SOURCE)) for pattern in ("*.desktop.in", "*.metainfo.xml.in",
                                                            "*.gschema.xml")
               for path in (SOURCE / "data").glob(pattern)}
    assert listed == marked, (f"missing: {sorted(marked - listed)}, "
                              f"too many: {sorted(listed - marked)}")


def every_source_is_built():
    """No file of C or of the interface lies unused beside those that are compiled."""
    commands = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
    built = {(BUILD / entry["file"]).resolve() for entry in commands}
    tests = (SOURCE / "tests").rglob("*.c")
    left = [path.name for path in [*sources(), *tests]
            if path.suffix == ".c" and path.resolve() not in built]
    assert not left, f"not compiled: {left}"
    bundle = read("src/ui/recourse.gresource.xml")
    left = [path.name for path in (SOURCE / "src").rglob("*.ui") if path.name not in bundle]
    assert not left, f"not in the resource bundle: {left}"


def every_test_is_run():
    """No test lies unused, named in no meson.build: it would seem to pass for ever."""
    recipes = "".join(path.read_text(encoding="utf-8")
                      for path in (SOURCE / "tests").rglob("meson.build"))
    for path in sorted((SOURCE / "tests").rglob("test-*")):
        names = (path.name, path.stem, path.stem.removeprefix("test-"))
        assert any(f"'{name}'" in recipes for name in names), f"not run: {path.name}"


def every_source_says_its_licence():
    for path in sources():
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        assert first == "/* SPDX-License-Identifier: GPL-3.0-or-later */", path


def layers_point_one_way():
    """No file includes a header of a layer that its own may not use."""
    home = {path.name: path.parent.name for path in sources() if path.suffix == ".h"}
    for path in sources():
        layer = path.parent.name
        for name in re.findall(r'#include "(rc-[^"]+)"', path.read_text(encoding="utf-8")):
            where = home.get(name)
            assert where is None or where == layer or where in LAYERS_BELOW[layer], (
                f"{path.name} includes {name} of {where}")


def a_wrong_include_does_not_compile():
    """The include paths themselves keep GTK and the upper layers out of the model."""
    commands = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
    entry = next(entry for entry in commands if entry["file"].endswith("model/rc-record.c"))
    words = [word for word in entry["command"].split() if word.startswith(("-I", "-D"))]
    for header, fits in [("rc-record.h", True), ("gtk/gtk.h", False), ("rc-store.h", False),
                         ("ui/rc-window.h", False), ("libnotify/notify.h", False)]:
        run = subprocess.run(["cc", "-fsyntax-only", "-x", "c", *words, "-"], cwd=BUILD,
                             input=f'#include "{header}"\n', capture_output=True, text=True)
        assert (run.returncode == 0) == fits, f"{header}: {run.stderr.splitlines()[:1]}"


def no_network_code():
    """Recourse never opens a connection: nothing in it uses a network interface."""
    forbidden = re.compile(r"\b(GSocket|g_socket_|GInetAddress|SoupSession|curl_|getaddrinfo|"
                           r"connect \(sock|AF_INET)")
    for path in sources():
        assert not forbidden.search(path.read_text(encoding="utf-8")), path


TESTS = [names_agree, case_schema_is_current, every_translatable_file_is_listed,
         every_source_is_built, every_test_is_run, every_source_says_its_licence,
         layers_point_one_way, a_wrong_include_does_not_compile, no_network_code]

print(f"1..{len(TESTS)}")
for number, test in enumerate(TESTS, 1):
    try:
        test()
        print(f"ok {number} /data/{test.__name__.replace('_', '-')}")
    except Exception as error:  # each case reports its own failure
        print(f"not ok {number} /data/{test.__name__.replace('_', '-')}")
        print("# " + str(error).replace("\n", "\n# "))
