"""What the pages are made of: read only, for a while, and its refusals are problems as everywhere."""

import pytest

from tests.asking import Get

ASSET = "/static/pages/pages.css"


def test_asset_is_kept_for_a_while(get: Get) -> None:
    response = get(ASSET)
    assert (response["Cache-Control"], response["Content-Type"]) == ("max-age=60", 'text/css; charset="utf-8"')
    assert get(ASSET, 304, If_None_Match=response["ETag"]).getvalue() == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_asset_is_read_only(get: Get, method: str) -> None:
    response = get(ASSET, 405, method=method)
    assert (response["Allow"], response.json()["code"]) == ("GET, HEAD", "method_not_allowed")
