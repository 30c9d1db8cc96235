"""The item behind an address of the public site, old or new."""

from typing import Any
from urllib.parse import quote

import pytest

from content.models.item import Item
from tests.asking import Get, error_of, queries_of
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, publish, published

API = "https://api.example.org/api/v1"
BLOG = "https://blog.example.org"


def look(get: Get, url: str, status: int = 200) -> Any:
    return get(f"lookup/?url={quote(url, safe='')}", status).json()


def there(get: Get, url: str) -> tuple[str, str, bool]:
    found = look(get, url)
    assert (found["url"], found["kind"]) == (url, found["item"]["kind"])
    return found["kind"], found["item"]["slug"], found["moved"]


def renamed(kind: str, old: str, new: str, **data: Any) -> Item:
    item = published(kind, slug=old, **data)
    publish(change(item, slug=new))
    return item


def test_answer_is_the_card_and_whether_it_moved(get: Get) -> None:
    post = renamed("post", "old", "recent")
    card = {"id": str(post.pk), "kind": "post", "slug": "recent", "label": post.title}  # type: ignore[attr-defined]
    found = look(get, f"{BLOG}/old")
    assert {name: found["item"][name] for name in card} == card
    assert (set(found), found["url"], found["moved"]) == ({"url", "kind", "moved", "item"}, f"{BLOG}/old", True)
    assert found["item"]["url"] == f"{BLOG}/recent"


@pytest.mark.parametrize(
    "url",
    [
        f"{BLOG}/bread",
        f"{BLOG}/bread/",
        f"{BLOG}:443/bread",
        "http://www.blog.example.org/bread?utm_source=letter&utm_medium=mail#comments",
        "HTTPS://BLOG.example.org/bread",
        "//blog.example.org/bread",
        "/bread",
        "/bread/?page=2",
        "bread",
        " /bread ",
        "/br%65ad",
    ],
)
def test_page_is_found_however_it_is_spelled(url: str, get: Get) -> None:
    published("post", slug="bread")
    assert there(get, url) == ("post", "bread", False)


@pytest.mark.parametrize("url", ["/straße", "/stra%C3%9Fe", f"{BLOG}/stra%c3%9fe/"])
def test_page_that_is_not_ascii_is_found(url: str, get: Get) -> None:
    published("post", slug="straße")
    assert there(get, url) == ("post", "straße", False)


def test_template_says_the_kind(get: Get) -> None:
    published("post", slug="fair")
    published("event", slug="fair")
    published("tag", slug="fair")
    assert [there(get, url)[0] for url in ("/fair", "/events/fair", f"{BLOG}/events/fair/")] == [
        "post",
        "event",
        "event",
    ]
    for url in ("/tags/fair", "/fair/more", "/Fair", "/", BLOG):
        look(get, url, 404)


def test_template_by_id_and_with_more_around_it(get: Get, settings: Any) -> None:
    settings.SITE_URLS = settings.SITE_URLS | {
        "quote": f"{BLOG}/q/{{id}}.html",
        "tag": "https://tags.example.org/t-{slug}/",
    }
    said, tag = published("quote"), published("tag", slug="bread")
    assert there(get, f"/q/{said.pk}.html") == ("quote", said.slug, False)
    assert there(get, f"{BLOG}/q/{str(said.pk).upper()}.html/") == ("quote", said.slug, False)
    assert there(get, "https://tags.example.org/t-bread") == ("tag", tag.slug, False)
    look(get, f"{BLOG}/t-bread", 404)
    look(get, f"/q/{tag.pk}.html", 404)


def test_two_kinds_on_one_template_find_who_is_there(get: Get, settings: Any) -> None:
    settings.SITE_URLS = settings.SITE_URLS | {"author": f"{BLOG}/{{slug}}"}
    published("author", slug="mara")
    renamed("post", "mara", "about-mara")
    assert there(get, "/mara") == ("author", "mara", False)
    withdraw(published("post", slug="lost"))
    renamed("author", "lost", "found")
    assert there(get, "/lost") == ("author", "found", True)


@pytest.mark.parametrize("alias", ["/2015/03/a.html", "2015/03/a.html", "/2015/03/a.html/", f"{BLOG}/2015/03/a.html"])
@pytest.mark.parametrize("url", ["/2015/03/a.html", "2015/03/a.html", f"{BLOG}/2015/03/a.html/?utm_source=x#top"])
def test_imported_path_is_found(alias: str, url: str, get: Get) -> None:
    published("post", slug="bread", aliases=[alias])
    if "://" in alias and "://" not in url:
        look(get, url, 404)
    else:
        assert there(get, url) == ("post", "bread", True)


def test_imported_address_is_found_with_https_and_without(get: Get) -> None:
    published("post", slug="one", aliases=["http://old.example.org/p/1"])
    published("post", slug="two", aliases=["https://old.example.org/p/2"])
    urls = [f"{scheme}://old.example.org/p/{number}" for number in (1, 2) for scheme in ("http", "https")]
    assert [there(get, url)[1] for url in urls] == ["one", "one", "two", "two"]


def test_imported_path_with_a_query_is_found_by_it(get: Get) -> None:
    published("post", slug="one", aliases=["/?p=12"])
    published("post", slug="two", aliases=["/index.php?p=12"])
    urls = ("/?p=12", f"{BLOG}/?p=12", "/index.php?p=12")
    assert [there(get, url)[1] for url in urls] == ["one", "one", "two"]
    look(get, "/?p=13", 404)


def test_imported_path_is_found_encoded_and_not(get: Get) -> None:
    published("post", slug="bread", aliases=["/my%20page", "/your page"])
    assert {there(get, url) for url in ("/my%20page", "/your page", "/your%20page")} == {("post", "bread", True)}


def test_imported_path_of_a_kind_without_a_template_is_found(get: Get, settings: Any) -> None:
    published("tag", slug="bread", aliases=["/old/bread"])
    assert there(get, f"{BLOG}/old/bread") == ("tag", "bread", True)
    look(get, "https://else.example.org/old/bread", 404)
    settings.SITE_URLS = dict.fromkeys(settings.SITE_URLS, "")
    assert there(get, "https://else.example.org/old/bread") == ("tag", "bread", True)


def test_old_slug_belongs_into_the_template(get: Get) -> None:
    renamed("event", "old", "recent")
    look(get, "/old", 404)
    assert there(get, "/events/old") == ("event", "recent", True)


@pytest.mark.parametrize("kind", KINDS)
def test_address_of_this_api_is_found(kind: str, get: Get) -> None:
    item = renamed(kind, "old", "recent")
    for address in (f"{API}/{kind}s", f"/api/v1/{kind}s"):
        found = [there(get, f"{address}/{name}/") for name in ("recent", "old", item.pk)]
        assert found == [(kind, "recent", False), (kind, "recent", True), (kind, "recent", False)]
    assert there(get, f"{API}/{kind}s/{item.pk}/editions/1/?fields=id") == (kind, "recent", False)
    look(get, f"https://else.example.org/api/v1/{kind}s/recent/", 404)


# --- What left, and what never was -----------------------------------------------------------------------------


def test_redirect_is_followed_to_the_end(get: Get) -> None:
    last, middle, first = (published("post", slug=slug) for slug in ("last", "middle", "first"))
    withdraw(first, "redirect", target=middle)
    withdraw(middle, "redirect", target=last)
    assert [there(get, f"/{slug}") for slug in ("first", "middle", "last")] == [
        ("post", "last", True),
        ("post", "last", True),
        ("post", "last", False),
    ]
    assert there(get, f"{API}/posts/{first.pk}/") == ("post", "last", True)


def test_what_is_gone_says_so(get: Get) -> None:
    withdraw(published("post", slug="lost", aliases=["/old/lost"]), "gone", explanation="It was wrong.")
    withdraw(published("post", slug="sold"), "redirect", target="https://else.example.org/x")
    for url in ("/lost", "/old/lost", f"{BLOG}/lost"):
        problem = look(get, url, 410)
        assert (problem["detail"], problem["withdrawal"]["mode"]) == ("It was wrong.", "gone")
    assert look(get, "/sold", 410)["withdrawal"]["target"] == "https://else.example.org/x"


def test_notice_is_found(get: Get) -> None:
    withdraw(published("post", slug="noticed"), "notice", explanation="Old.")
    assert there(get, "/noticed") == ("post", "noticed", False)


def test_draft_is_like_nothing(get: Get) -> None:
    make("post", slug="draft", aliases=["/old/draft"])
    changed = published("post", slug="bread")
    change(changed, slug="coming", aliases=["/old/coming"])
    for url in ("/draft", "/old/draft", "/coming", "/old/coming", f"{API}/posts/draft/"):
        assert look(get, url, 404)["detail"] == f"Nothing public is, or was, at “{url}”."


@pytest.mark.parametrize(
    "url",
    [
        *("mailto:mara@example.org", "javascript:alert(1)", "https://", "https:///bread", "http://[::1", "ftp://x/y"),
        *("http://blog.example.org:x/bread", "http://blog.example.org:99999/bread", "/a%00b", "/a%0Ab", "   "),
        "/" + "a" * 2000,
    ],
)
def test_what_is_no_address_is_refused(url: str, get: Get) -> None:
    problem = look(get, url, 400)
    assert (problem["code"], problem["errors"][0]["parameter"]) == ("invalid_parameter", "url")


def test_address_has_to_be_given(get: Get) -> None:
    assert error_of(get("lookup/", 400))["code"] == "required"
    assert error_of(get("lookup/?url=", 400))["code"] == "empty"
    assert get("lookup/?path=/x", 400).json()["errors"][0]["nearest"] == "url"


@pytest.mark.parametrize(
    "url", ["/%", "/%zz", "/%ff", "?", "#", "//", "///bread", "/../x", "/{slug}", "https://x", "/\ud7ff"]
)
def test_odd_address_finds_nothing(url: str, get: Get) -> None:
    assert look(get, url, 404)["code"] == "not_found"


# --- Caching, cost ---------------------------------------------------------------------------------------------


def test_tag_changes_when_the_item_moves(get: Get) -> None:
    post = published("post", slug="bread", aliases=["/old"])
    first = get("lookup/?url=/old")["ETag"]
    get("lookup/?url=/old", 304, If_None_Match=first)
    publish(change(post, slug="loaf"))
    assert get("lookup/?url=/old")["ETag"] != first


def test_statements_are_three(one_connection: None) -> None:
    items = publish_site()
    withdraw(items["quote"], "redirect", target=items["post"])
    urls = ["/bread-post", f"{API}/quotes/bread-quote/", f"{API}/posts/{items['post'].pk}/", "/old/bread-event.html"]
    assert [len(queries_of(f"lookup/?url={url}")) for url in urls] == [3, 3, 3, 3]
    assert len(queries_of("lookup/?url=/nothing", 404)) == 2
