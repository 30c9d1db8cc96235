"""Bytes become text, or an error says why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.encodings import Decoded, NotTextError, byte_lines, decode

TEXT = "Café “crème” – £5\nnaïve"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("cp1252"), "cp1252"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-32"), "utf-32-le"),
    ],
)
def test_decode_finds_the_encoding(data: bytes, encoding: str) -> None:
    assert decode(data) == Decoded(TEXT, encoding)


def test_decode_reads_stray_windows_bytes_among_utf8() -> None:
    assert decode("Café été ".encode() + b"\x93x") == Decoded("Café été “x", "utf-8", stray=1)


def test_decode_makes_all_line_ends_one() -> None:
    assert decode(b"a\r\nb\rc\n").text == "a\nb\nc\n"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"abc\x01", b"caf\x81", b"\xff\xfe\x00\xd8"])
def test_decode_refuses_what_is_no_text(data: bytes) -> None:
    with pytest.raises(NotTextError, match=r"^not text"):
        decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_decode_reads_any_utf8(text: str) -> None:
    assert decode(text.encode("utf-8-sig")).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-32"])
def test_byte_lines_are_the_bytes_of_the_lines(encoding: str) -> None:
    data = "é one\r\ntwo\n\nthree\rfour".encode(encoding)
    decoded = decode(data)
    lines = byte_lines(data, decoded.encoding)
    assert b"".join(lines) == data
    assert [line.decode(encoding).strip() for line in lines] == ["é one", "two", "", "three", "four"]
    assert len(lines) == len(decoded.text.split("\n"))
