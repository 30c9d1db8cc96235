"""Words and minutes in any script."""

import pytest

from content.text.reading_time import count_words, reading_minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("— … !", 0),
        ("We split £40 six ways.", 5),
        ("co-production isn’t new", 3),
        ("this—and that", 3),
        ("हिन्दी में लिखा", 3),
        ("한국어 문장", 2),
        ("パンと予算", 3),
        ("我们一起做面包。", 4),
        ("We say 面包 too", 4),
        ("ภาษาไทยง่าย", 3),
    ],
)
def test_count_words(text: str, expected: int) -> None:
    assert count_words(text) == expected


@pytest.mark.parametrize(("words", "expected"), [(0, 0), (1, 1), (225, 1), (226, 2)])
def test_reading_minutes(words: int, expected: int) -> None:
    assert reading_minutes(words) == expected
