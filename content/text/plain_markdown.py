"""Plain text as Markdown that renders to exactly the same words: what would be markup is escaped, and nothing else.

Line structure (paragraphs, lists, headings) is decided in `pasted.py`. The dialect is that of `dialect.py`.
"""

import re

ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]+")

_ESCAPES = (
    re.compile(r"(?P<mark>[\\`])"),
    re.compile(r"(?P<mark>\*)(?:(?<=\S\*)|(?=\S))"),
    re.compile(r"(?P<mark>_)(?:(?<!\w_)|(?!\w))"),
    re.compile(r"(?P<mark>~)(?:(?<=~~)|(?=~))"),
    re.compile(r"(?P<mark><)(?=[A-Za-z/!?])"),
    re.compile(r"(?P<mark>&)(?=#?\w+;)"),
    re.compile(r"(?P<mark>\[)(?:(?<=!\[)|(?=\^)|(?=[^\]]*[@\[])|(?=[^\]]*\][(\[:]))"),
)
_LINE_STARTS = (
    re.compile(r"(?P<mark>#)#{0,5}(?:\s|$)"),
    re.compile(r"\d{1,9}(?P<mark>[.)])(?:\s|$)"),
    re.compile(r"(?P<mark>[-+*])(?:\s|$)"),
    re.compile(r"(?P<mark>>)"),
    re.compile(r"(?P<mark>=)=*\s*$"),
    re.compile(r"(?P<mark>:):+"),
    re.compile(r"(?P<mark>[-|:])[-|:\s]*$"),
    re.compile(r"(?P<mark>[-_*])\s*(?:[-_*]\s*){2,}$"),
)


def escaped(text: str) -> str:
    """Text within a line. Addresses stay as they are: the dialect links them."""
    written, done = [], 0
    for address in ADDRESS.finditer(text):
        written += [_escaped(text[done : address.start()]), address.group()]
        done = address.end()
    return "".join([*written, _escaped(text[done:])])


def escaped_line(markdown: str) -> str:
    """A line that `escaped` made, so that its beginning starts no list, heading, quotation, table or embed."""
    for pattern in _LINE_STARTS:
        found = pattern.match(markdown)
        if found:
            at = found.start("mark")
            return f"{markdown[:at]}\\{markdown[at:]}"
    return markdown


def _escaped(text: str) -> str:
    marks = {match.start("mark") for pattern in _ESCAPES for match in pattern.finditer(text)}
    return "".join(f"\\{char}" if n in marks else char for n, char in enumerate(text))
