"""The only writers. Verb functions, keyword-only, atomic; they take the `actor` and raise `content.errors`."""
