"""Quotations with somebody behind them are proposed; words in quotation marks are not."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.text.mojibake import repair
from content.text.proposals import RULES, propose

BREAD = "Bread is the best argument we have"


def found(text: str) -> list[tuple[str | None, str, str]]:
    return [(p.attributed_to, p.text, p.rule) for p in propose(text)]


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        (f"Mara Lind said: “{BREAD}.”", "Mara Lind", "said_before"),
        (f"Dr Mara Lind of Mill Trust said that “{BREAD}”.", "Dr Mara Lind", "said_before"),
        (f"On Monday Mara Lind, our baker, once wrote, “{BREAD}”.", "Mara Lind", "said_before"),
        (f"In July 2013 the Gazette raised this question: “{BREAD}?”", "the Gazette", "said_before"),
        (f"University of Leith wrote: “{BREAD}”.", "University of Leith", "said_before"),
        (f"The Bank for Bread and Salt said: “{BREAD}”.", "The Bank for Bread and Salt", "said_before"),
        (f"According to Mara Lind, “{BREAD}”.", "Mara Lind", "said_before"),
        (f"As Northbank’s Mara Lind puts it: “{BREAD}”.", "Mara Lind", "said_before"),
        (f"Well, a cook, also new here, thought about it and then she said: “{BREAD}”.", "a cook", "said_before"),
        (f'A cook from the Mill Trust said, "{BREAD}."', "A cook", "said_before"),
        (f"“{BREAD},” says Mara Lind.", "Mara Lind", "said_after"),
        (f"“{BREAD}”, says Lind, “and the only one”.", "Lind", "said_after"),
        (f"«\u00a0{BREAD}\u00a0» said Mara Lind.", "Mara Lind", "said_after"),
        (f"„{BREAD}“, Mara Lind said.", "Mara Lind", "said_after"),
        (f'"{BREAD}," a cook explained.', "a cook", "said_after"),
        (f"‘{BREAD}; it’s not the only one’, wrote Tom O’Hara.", "Tom O’Hara", "said_after"),
        (f"“{BREAD}.” — Mara Lind, baker", "Mara Lind", "signed"),
        (f"“{BREAD}.”\n\n– Mara Lind", "Mara Lind", "signed"),
        (f"They used the Mara Lind quote: “{BREAD}”.", "Mara Lind", "quote_of"),
        (f"I like Mara Lind’s words “{BREAD}”.", "Mara Lind", "quote_of"),
        (f"Mara Lind was our last speaker. Her point was that it “{BREAD}”.", "Mara Lind", "reported"),
        (f"We see ‘{BREAD}’ (Lind and Hale, 2011[1]).", "Lind and Hale", "cited"),
        (f"She went on.\n\n“{BREAD}.”\n\nSo it was.", None, "standalone"),
        (f"The Gazette asked the question:\n\n“{BREAD}?”\n\nYes.", "The Gazette", "said_before"),
    ],
)
def test_propose_finds_who_said_it(text: str, name: str | None, rule: str) -> None:
    [(who, words, by), *_] = found(text)
    assert (who, words.split(";")[0].rstrip(".?"), by) == (name, BREAD, rule)


@pytest.mark.parametrize(
    "text",
    [
        "Next up was Tom ‘Whisk’ Reyes from Mill Hall.",
        "There is a wall with the words “bread, salt, wine” in white, and “bread is what we are” below it.",
        "They complain about the ‘shotgun wedding’ they are in, and about “the so-called new way of doing things”.",
        "We are constantly told that ‘one loaf is enough’ and have to ‘bake more with less’.",
        "What makes social baking ‘social’? Click the box that says “Select Bread and Salt”.",
        "Read Mara Lind’s book “The Long Way Home to Bread” (Mill Press).",
        "He doesn’t like it. Don’t say: “here is what it is”.",
        "“Will you have some bread?”\n“I never touch the stuff, thanks.”\n“It is the best argument we have.”",
        "Mara Lind said the “nice big friendly” sign was hers.",
        "“Yes,” said Mara Lind.",
    ],
)
def test_propose_leaves_words_in_quotation_marks(text: str) -> None:
    assert found(text) == []


def test_propose_gives_spans_of_the_text() -> None:
    text = f"First line.\n\nMara Lind said: “{BREAD}.”"
    [proposal] = propose(text)
    assert proposal.attribution is not None
    assert text[proposal.attribution.start : proposal.attribution.end] == "Mara Lind"
    assert text[proposal.span.start : proposal.span.end] == f"{BREAD}."


@given(
    st.lists(
        st.sampled_from(["Mara Lind", " said", ": ", "“", "”", "‘", "’", BREAD, "\n", ". ", "She", " — ", '"', ","])
    )
)
def test_propose_spans_always_match_what_they_name(parts: list[str]) -> None:
    text = "".join(parts)
    for proposal in propose(text):
        assert text[proposal.span.start : proposal.span.end] == proposal.text
        assert proposal.rule in RULES
        name = proposal.attribution
        assert (text[name.start : name.end] if name else None) == proposal.attributed_to


def test_propose_finds_the_quotes_of_the_corpus(corpus: Path) -> None:
    text, _ = repair((corpus / "iriss-blog.txt").read_text(encoding="utf-8"))
    wanted = yaml.safe_load((corpus / "expected.yaml").read_text(encoding="utf-8"))["quotes"]
    proposals = propose(text)
    for quote in wanted:
        [match] = [p for p in proposals if p.text.startswith(quote["begins"])]
        assert match.attributed_to == quote["attributed_to"]
    assert len(proposals) - len(wanted) <= 2
