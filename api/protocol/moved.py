"""What is at another address now: raised by views, answered with 301 (api/protocol/problems.py)."""


class Moved(Exception):
    """`address` is without a query: that of the request is kept."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address
