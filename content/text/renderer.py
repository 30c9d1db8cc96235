"""The version of what makes bodies of Markdown, apart from that, which no server of answers needs."""

# Raised when the same source would give other bytes: it is part of every entity tag.
RENDERER = 2
