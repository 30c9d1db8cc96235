"""Identifiers in one form each; what is no such identifier is None."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from content.text import identifiers
from content.text.identifiers import doi, isbn, language, orcid
from content.values import Slug

SICI = "10.1002/(sici)1096-8644(199601)99:1<1::aid-ajpa1>3.0.co;2-1"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("10.1108/JICA-05-2013-0012", "10.1108/jica-05-2013-0012"),
        ("https://doi.org/10.1108/JICA-05-2013-0012", "10.1108/jica-05-2013-0012"),
        ("http://dx.doi.org/10.1000/182", "10.1000/182"),
        ("doi.org/10.1000/182", "10.1000/182"),
        ("DOI: 10.1000/182", "10.1000/182"),
        (" doi:10.1000/182. ", "10.1000/182"),
        ("https://doi.org/10.1002/(SICI)1096-8644(199601)99:1%3C1::AID-AJPA1%3E3.0.CO;2-1", SICI),
        ("10.1000.10/É", "10.1000.10/É"),
        ("10.1000/", None),
        ("10.1/x", None),
        ("11.1000/182", None),
        ("10.1000/a b", None),
        ("https://example.org/10.1000/182", None),
        ("10.1000/a\nb", None),
        ("", None),
    ],
)
def test_doi(value: str, found: str | None) -> None:
    assert doi(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("978-0-306-40615-7", "9780306406157"),
        ("ISBN 0-306-40615-2", "9780306406157"),
        ("ISBN-13: 978‑0‑306‑40615‑7", "9780306406157"),
        ("urn:isbn:0306406152", "9780306406157"),
        ("0-8044-2957-x", "9780804429573"),
        ("9791090636071", "9791090636071"),
        ("9780306406158", None),
        ("9790060115615", None),
        ("030640615", None),
        ("ISBN", None),
        ("٩٧٨٠٣٠٦٤٠٦١٥٧", None),
        ("", None),
    ],
)
def test_isbn(value: str, found: str | None) -> None:
    assert isbn(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
        ("https://orcid.org/0000-0002-1694-233x", "https://orcid.org/0000-0002-1694-233X"),
        ("http://www.orcid.org/0000000218250097/", "https://orcid.org/0000-0002-1825-0097"),
        ("0000-0002-1825-0098", None),
        ("0000-0002-1825-009", None),
        ("https://example.org/0000-0002-1825-0097", None),
        ("", None),
    ],
)
def test_orcid(value: str, found: str | None) -> None:
    assert orcid(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("en-gb", "en-GB"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("iw", "he"),
        ("xx", "xx"),
        ("de-DE-1996", "de-DE-1996"),
        ("en_GB", None),
        ("english", None),
        ("en-", None),
        (" en", None),
        ("日本", None),
        ("", None),
    ],
)
def test_language(value: str, found: str | None) -> None:
    assert language(value) == found


@pytest.mark.parametrize("normalise", [doi, isbn, orcid, language])
@given(value=st.text(max_size=30))
def test_identifiers_of_any_text_do_not_raise(normalise, value: str) -> None:
    found = normalise(value)
    assert found is None or normalise(found) == found


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Bread & Budgets", "bread-budgets"),
        ("Où va l’argent ?", "où-va-l-argent"),
        ("كرسي فارغ", "كرسي-فارغ"),
        ("0 \U0001ec71", "0"),
        ("౻ and ½", "and-1-2"),
        ("…", ""),
    ],
)
def test_slug_is_made_of_what_every_program_takes_for_words(title: str, slug: str) -> None:
    assert identifiers.slug(title) == slug


@given(st.text(max_size=60))
def test_slug_that_is_made_is_one_that_is_taken(title: str) -> None:
    """Python makes it, and Rust's expressions judge it: the two differ in what a letter is."""
    if made := identifiers.slug(title):
        assert TypeAdapter(Slug).validate_python(made) == made
