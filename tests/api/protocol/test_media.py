"""Images that are kept here: read only, found by the hash of their bytes, and kept for good by whoever reads them."""

from urllib.parse import urlsplit

from tests.asking import Client, Get
from tests.making import make_image, publish, published


def address(get: Get) -> str:
    picture = make_image(alt="A loaf")
    publish(picture)
    published("post", slug="p", image=picture.slug)
    return urlsplit(get("posts/p/").json()["image"]["url"]).path


def test_image_is_served_and_kept(get: Get) -> None:
    path = address(get)
    response = Client().get(path)
    assert (response.status_code, response["Content-Type"]) == (200, "image/png")
    assert response["Cache-Control"] == "max-age=31536000, immutable"
    again = Client().get(path, headers={"If-None-Match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_image_is_read_only(get: Get) -> None:
    response = Client().delete(address(get))
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert response.json()["code"] == "method_not_allowed"


def test_odd_names_are_not_found(get: Get) -> None:
    for name in ("a" * 300, "../secret-key", "ab/%2e%2e/secret-key", "ab/" + "0" * 24 + ".svg"):
        get(f"/media/images/{name}", 404)
