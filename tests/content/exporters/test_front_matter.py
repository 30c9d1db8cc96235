"""What is written as front matter is read as it was, by either of PyYAML's parsers."""

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from content.exporters.front_matter import read, write

TEXT = st.one_of(
    st.text(max_size=30),
    st.text(st.sampled_from("ab:#-'\"\\ \n\r\t\u2028\ufeff\x85\x00|>&*!%@`{}[],?é日😀"), max_size=30),
    st.sampled_from(
        ["no", "Null", "2015-03-19", "1e5", "~", "=", "<<", "---", "a: b", "- a", "...", "1_0", "0x1f", "on"]
    ),
)
NAME = st.text(st.sampled_from("abc-_:é "), min_size=1, max_size=8)
SCALAR = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXT)
DATA = st.dictionaries(
    NAME,
    st.recursive(
        SCALAR,
        lambda inner: st.one_of(
            st.dictionaries(NAME, inner, max_size=3),
            st.lists(st.one_of(SCALAR, st.dictionaries(NAME, inner, max_size=3)), max_size=3),
        ),
        max_leaves=8,
    ),
    max_size=4,
)


@settings(max_examples=100, deadline=None)
@given(data=DATA.filter(bool), text=TEXT)
@example(data={"last": "One\ntwo\n"}, text="")
@example(data={"last": [{"one": "a\n\n  b"}]}, text="\n---\n")
def test_what_is_written_is_read(data: dict[str, Any], text: str) -> None:
    written = write(data, text)
    assert read(written) == (data, text)
    front = written.split("\n---\n")[0].removeprefix("---\n") + "\n"
    assert [yaml.load(front, loader) for loader in (yaml.SafeLoader, yaml.CSafeLoader)] == [data, data]


def test_file_is_as_a_person_would_write_it() -> None:
    data = {
        "title": "Bread and budgets",
        "summary": "One line.\n\n  Another: line.\n",
        "tags": ["bread", "2015"],
        "authors": [{"name": "Ada O’Hara", "affiliation": None}, {"name": "Bo", "affiliation": {"name": "Mill"}}],
        "links": [],
        "at": "2015-03-19T09:00:00Z",
        "guest": False,
        "latitude": 1e-5,
    }
    assert write(data, "# Bread\n\n---\n") == (
        "---\ntitle: Bread and budgets\nsummary: |\n  One line.\n\n    Another: line.\ntags:\n  - bread\n"
        '  - "2015"\nauthors:\n  - name: Ada O’Hara\n    affiliation: null\n  - name: Bo\n    affiliation:\n'
        '      name: Mill\nlinks: []\nat: "2015-03-19T09:00:00Z"\nguest: false\nlatitude: 1.0e-05\n'
        "---\n# Bread\n\n---\n\n"
    )


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("", "no Markdown with front matter"),
        ("---\na: b\n", "no Markdown with front matter"),
        ("---\na: [\n---\n", "the front matter is no YAML"),
        ("---\n- a\n---\n", "the front matter has no keys"),
        ("---\na: &a [x]\nb: [*a, *a]\n---\n", "an alias in the front matter"),
        ("---\na: !!python/name:os.system x\n---\n", "the front matter is no YAML"),
    ],
)
def test_what_was_not_written_here_is_refused(file: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(file)
