"""`fields=`, `omit=`, `include=`: parts of a document, by dotted names."""

from tests.asking import Get, error_of, results
from tests.filling import KINDS, publish_site
from tests.making import published

ALWAYS = {"id", "kind", "slug"}


def test_fields_keep_what_is_named_and_what_an_item_is_known_by(get: Get) -> None:
    publish_site()
    post = get("posts/bread-post/?fields=title,authors.name,event.label").json()
    assert set(post) == ALWAYS | {"title", "authors", "event"}
    assert [set(credit) for credit in post["authors"]] == [{"name"}] * len(post["authors"])
    assert set(post["event"]) == ALWAYS | {"label"}


def test_fields_of_a_list_may_name_what_it_leaves_out(get: Get) -> None:
    published("post", slug="a", title="A", body="Bread.")
    [post] = results(get("posts/?fields=title,body"))
    assert post == {"id": post["id"], "kind": "post", "slug": "a", "title": "A", "body": "<p>Bread.</p>"}


def test_a_name_is_more_than_what_lies_below_it(get: Get) -> None:
    publish_site()
    whole = get("posts/bread-post/").json()["authors"]
    assert get("posts/bread-post/?fields=authors,authors.name").json()["authors"] == whole
    assert get("posts/bread-post/?fields=authors.name,authors").json()["authors"] == whole


def test_omit_takes_out_what_is_named_but_never_what_an_item_is_known_by(get: Get) -> None:
    publish_site()
    whole = get("posts/bread-post/").json()
    post = get("posts/bread-post/?omit=seo,tags.label,id,slug").json()
    assert post == {name: value for name, value in whole.items() if name != "seo"} | {
        "tags": [{name: value for name, value in tag.items() if name != "label"} for tag in whole["tags"]]
    }


def test_omit_is_taken_from_what_fields_keep(get: Get) -> None:
    published("post", slug="a", title="A")
    post = get("posts/a/?fields=title,seo&omit=seo.image,seo.noindex").json()
    assert post["seo"] == {"title": "A", "description": None}


def test_include_adds_what_list_items_leave_out(get: Get) -> None:
    publish_site()
    for kind in KINDS:
        path = f"{kind}s/?ids=bread-{kind}"
        [plain] = results(get(path))
        document = get(f"{kind}s/bread-{kind}/").json()
        left_out = [name for name in document if name not in plain]
        [included] = results(get(f"{path}&include={','.join(left_out)}"))
        assert included == document
        assert list(get(f"{kind}s/bread-{kind}/?include={left_out[0]}").json()) == list(document)


def test_unknown_name_is_told_with_what_lies_at_its_place(get: Get) -> None:
    published("post", slug="a")
    error = error_of(get("posts/a/?fields=authors.nam", 400))
    assert error == {
        "parameter": "fields",
        "pointer": None,
        "header": None,
        "code": "unknown_value",
        "detail": "There is no field “authors.nam” here.",
        "allowed": ["authors.name", "authors.role", "authors.affiliation", "authors.author"],
        "nearest": "authors.name",
    }


def test_names_of_an_expanded_document_are_known_only_with_it(get: Get) -> None:
    publish_site()
    error = error_of(get("posts/bread-post/?fields=authors.author.bio", 400))
    assert (error["code"], error["parameter"]) == ("unknown_value", "fields")
    post = get("posts/bread-post/?fields=authors.author.bio&expand=authors").json()
    authors = [credit["author"] for credit in post["authors"] if credit["author"]]
    assert [set(author) for author in authors] == [ALWAYS | {"bio"}] * len(authors)
    assert authors


def test_fields_of_open_objects_and_of_headings_are_whatever_is_there(get: Get) -> None:
    published("post", slug="a", title="Rye", body="## One\n\n### Two\n\nText.")
    chosen = get("posts/a/?fields=json_ld.headline,table_of_contents.children.text,json_ld.nothing").json()
    assert chosen["json_ld"] == {"headline": "Rye"}
    assert chosen["table_of_contents"] == [{"children": [{"text": "Two"}]}]
