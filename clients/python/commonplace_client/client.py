"""What one talks to. Its resources and their methods are generated."""

from collections.abc import MutableMapping
from types import TracebackType
from typing import Self

import httpx

from commonplace_client._generated.resources import Resources
from commonplace_client.transport import Kept, Transport


class Client(Resources):
    """A site's public API. `base_url` is the installation's address, without `/api/v1/`.

    `http` is for timeouts, proxies and headers of your own; it stays yours to close. `kept` is where answers are kept
    by their address, a dictionary for example: they are asked for with `If-None-Match` then, and a 304 costs next to
    nothing.
    """

    def __init__(
        self, base_url: str, *, http: httpx.Client | None = None, kept: MutableMapping[str, Kept] | None = None
    ) -> None:
        self._http, self._is_own = http or httpx.Client(), http is None
        super().__init__(Transport(base_url.rstrip("/"), self._http, kept))

    def close(self) -> None:
        if self._is_own:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
