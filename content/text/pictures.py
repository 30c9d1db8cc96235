"""What the file of a stored picture consists of: the picture, and nothing that another program could take it for.

No pixels are decoded here (content/commands/images.py does that). The forms are those of PNG (ISO/IEC 15948), JPEG
(ISO/IEC 10918-1) and WebP (RFC 9649), as far as our own encoder writes them.
"""

from collections.abc import Callable

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = {b"IHDR", b"iCCP", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
_WEBP_CHUNKS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}

# JPEG: the segments of an encoder, with APP0 (JFIF) and APP14 (Adobe). What people and their programs add is none.
_SEGMENTS = {0xDB, 0xC4, 0xDD, 0xDA, 0xE0, 0xEE, *range(0xC0, 0xC4)}
_LONGEST_APPLICATION = 16
_OF_A_SCAN = {0x00, *range(0xD0, 0xD8)}  # a stuffed byte, and restarts
_END = 0xD9


def is_nothing_else(content: bytes, media_type: str) -> bool:
    """Whether the file ends where its picture ends, and has no part in it for comments, metadata or other programs."""
    try:
        return _CHECKS[media_type](content)
    except (IndexError, KeyError):
        return False


def _is_png(content: bytes) -> bool:
    place, name = len(_PNG), b""
    while name != b"IEND":
        name = content[place + 4 : place + 8]
        if name not in _CHUNKS:
            return False
        place += 12 + int.from_bytes(content[place : place + 4])
    return content.startswith(_PNG) and place == len(content)


def _is_jpeg(content: bytes) -> bool:
    place = 2
    while content[place] == 0xFF and (kind := content[place + 1]) in _SEGMENTS:
        length = int.from_bytes(content[place + 2 : place + 4])
        if length < 2 or (kind >= 0xE0 and length > _LONGEST_APPLICATION):
            return False
        place += 2 + length
        if kind == 0xDA:
            place = _after_scan(content, place)
    return content.startswith(b"\xff\xd8") and content[place:] == bytes([0xFF, _END])


def _after_scan(content: bytes, place: int) -> int:
    """Where the next marker is that is none of the scan's own."""
    while (place := content.find(b"\xff", place)) >= 0 and content[place + 1] in _OF_A_SCAN:
        place += 2
    return place if place >= 0 else len(content)


def _is_webp(content: bytes) -> bool:
    place = 12
    while place < len(content):
        if content[place : place + 4] not in _WEBP_CHUNKS:
            return False
        length = int.from_bytes(content[place + 4 : place + 8], "little")
        place += 8 + length + length % 2
    is_whole = int.from_bytes(content[4:8], "little") + 8 == len(content) == place
    return content.startswith(b"RIFF") and content[8:12] == b"WEBP" and is_whole


_CHECKS: dict[str, Callable[[bytes], bool]] = {
    "image/png": _is_png,
    "image/jpeg": _is_jpeg,
    "image/webp": _is_webp,
}
