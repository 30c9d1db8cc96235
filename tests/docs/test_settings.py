"""docs/settings.md names every environment variable that is read, with its default, and every check of them."""

import re

from config.settings import SITE_URLS
from tests.docs.console import ROOT

TEXT = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
CODE = (ROOT / "config/settings.py").read_text(encoding="utf-8")
CHECKS = (ROOT / "config/checks.py").read_text(encoding="utf-8")

# Overlapping: the default of one may read another.
READ = re.compile(r"""(?=env\.\w+\(f?["'](\w+?)(\{[^"']*)?["'](?:, default=([^\n]+?))?\))""")
ROW = re.compile(r"^\| ((?:`\w+`(?:, )?)+) \| ([^|]+) \| [^|]+ \|$", re.MULTILINE)


def documented() -> dict[str, str]:
    """Each variable of the first table, and what stands under "default"."""
    rows = ROW.findall(TEXT.split("## ")[0])
    return {name: default for names, default in rows for name in re.findall(r"`(\w+)`", names)}


def read() -> dict[str, str]:
    """Each variable that the settings read, and its default as code."""
    found = {f"{name}{rest}": default for name, rest, default in READ.findall(CODE)}
    for template in [name for name in found if "{" in name]:
        prefix, default = template.partition("{")[0], found.pop(template)
        found |= {f"{prefix}{kind.upper()}": default for kind in SITE_URLS}
    return found


def test_settings_are_documented():
    assert set(documented()) == set(read())


def test_settings_have_their_default():
    """Where the default is a plain value."""
    plain = {
        name: "`" + default.strip('"') + "`"
        for name, default in read().items()
        if re.fullmatch(r'"[^"]+"|\d+|True|False', default)
    }
    said = documented()
    assert {name: said[name] for name in plain} == plain


def test_settings_have_a_comment_each():
    """The comment above a setting is its manual."""
    comments = " ".join(line for line in CODE.splitlines() if line.startswith("# "))
    assert [name for name in read() if not re.search(rf"\b{name}\b", comments) and "_URL_" not in name] == []


def test_checks_are_documented():
    errors = {f"commonplace.E{int(number):03}" for number in re.findall(r"_error\(\s*(\d+)", CHECKS)}
    warnings = set(re.findall(r'id="(commonplace\.\w+)"', CHECKS))
    assert set(re.findall(r"^\| `(commonplace\.\w+)`", TEXT, re.MULTILINE)) == errors | warnings
