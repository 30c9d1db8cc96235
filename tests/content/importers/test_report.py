"""A report begins with what was made, and as JSON has everything."""

from content.importers.report import Finding, Outcome, RepairEntry, Report, Topic


def report() -> Report:
    return Report(
        "blog.txt",
        {"swap": "letters that were swapped", "never": "what never happens"},
        {"picture": Topic("Pictures that are missing"), "closing": Topic("Closings", needs_a_person=False)},
    )


def filled() -> Report:
    found = report()
    found.tell_item("post", "bread", Outcome.MADE)
    found.tell_item("tag", "baking", Outcome.MADE)
    found.tell_item("tag", "salt", Outcome.UNCHANGED)
    found.published = [("post", "bread")]
    found.repairs = [RepairEntry("swap", "bread", n, 10 * n, "ab", "ba", "an ab here") for n in range(1, 6)]
    found.findings = [
        Finding("picture", "IMG_0001", "bread", 7),
        Finding("closing", "Cheers", detail="kept", more={"who": "Mara"}),
    ]
    return found


def test_as_text_tells_what_was_made_then_repairs_then_what_needs_a_person() -> None:
    lines = filled().as_text().split("\n")
    assert lines[:2] == ["blog.txt: 1 post and 1 tag made.", "Published: 1 post."]
    assert [line.split() for line in lines[3:6]] == [
        ["made", "updated", "unchanged", "kept", "edited", "already", "there"],
        ["posts", "1", "-", "-", "-", "-"],
        ["tags", "1", "-", "1", "-", "-"],
    ]
    assert lines[7:] == [
        "Repairs: 5",
        "     5  letters that were swapped",
        "          line 1: “ab” -> “ba”  in: an ab here",
        "          line 2: “ab” -> “ba”  in: an ab here",
        "          line 3: “ab” -> “ba”  in: an ab here",
        "",
        "Needs a person:",
        "  Pictures that are missing (1)",
        "    - IMG_0001 (bread, line 7)",
        "",
        "Also noted:",
        "  Closings (1)",
        "    - Cheers — kept",
        "",
    ]


def test_as_text_says_when_nothing_changed() -> None:
    found = report()
    found.tell_item("post", "bread", Outcome.UNCHANGED)
    assert found.as_text().startswith("blog.txt: nothing changed.\n")
    assert report().as_text() == "blog.txt: nothing changed.\n"


def test_as_text_says_when_nothing_was_written() -> None:
    found = filled()
    found.is_rehearsal = True
    assert found.as_text().startswith("Dry run: nothing was written.")


def test_as_text_shows_what_nobody_sees_and_cuts_what_is_long() -> None:
    found = report()
    found.repairs = [
        RepairEntry("swap", None, 1, 0, " \u00a0", "", "x"),
        RepairEntry("swap", None, 2, 9, "y" * 99, "z", "y"),
    ]
    assert "line 1: “·␣” -> “”  in: x" in found.as_text()
    assert f"line 2: “{'y' * 30} … {'y' * 30}” -> “z”\n" in found.as_text()


def test_as_json_has_everything() -> None:
    found = filled().as_json()
    assert found["counts"] == {
        "items": {
            "made": {"post": 1, "tag": 1},
            "updated": {},
            "unchanged": {"tag": 1},
            "kept_edited": {},
            "already_there": {},
        },
        "published": {"post": 1},
        "repairs": {"swap": 5},
        "findings": {"picture": 1, "closing": 1},
    }
    assert found["items"][0] == {"kind": "post", "slug": "bread", "outcome": "made"}
    assert found["published"] == [{"kind": "post", "slug": "bread"}]
    assert found["repairs"][4] == {
        "rule": "swap",
        "where": "bread",
        "line": 5,
        "position": 50,
        "before": "ab",
        "after": "ba",
        "excerpt": "an ab here",
    }
    assert found["findings"][1] == {
        "code": "closing",
        "text": "Cheers",
        "where": None,
        "line": None,
        "detail": "kept",
        "who": "Mara",
    }
    assert (found["source"], found["dry_run"]) == ("blog.txt", False)


def test_items_left_alone_are_findings() -> None:
    found = report()
    found.tell_item("post", "bread", Outcome.KEPT_EDITED, "the source has changed, too")
    assert found.findings == [Finding("kept_edited", "post bread", detail="the source has changed, too")]
