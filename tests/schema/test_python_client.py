"""The generator of the Python client, on documents that are smaller than ours and have what ours may come to have."""

from typing import Any

import pytest

from schema.python_client import answers, operations
from schema.python_client.__main__ import laid_out
from schema.python_client.readers import of_readers
from schema.python_client.types import ANSWERS, QUERIES, Schema, annotation

TEXT = {"type": "string"}


def document(schemas: Schema, paths: Schema | None = None) -> Schema:
    return {"components": {"schemas": schemas}, "paths": paths or {}}


def shape(**properties: Any) -> Schema:
    return {"type": "object", "required": [*properties], "properties": properties}


def get(operation: str, answer: str, *parameters: Schema, tag: str = "posts") -> Schema:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{answer}"}}}
    return {
        "get": {
            "operationId": operation,
            "summary": "What it does",
            "tags": [tag],
            "parameters": [*parameters],
            "responses": {"200": {"content": content}},
        }
    }


def parameter(name: str, schema: Schema = TEXT, where: str = "query", **more: Any) -> Schema:
    return {"in": where, "name": name, "schema": schema, **more}


def after_head(module: str, head: str) -> str:
    return laid_out(module.removeprefix(head)).strip()


def test_operations_that_ask_for_a_key_are_left_out_with_all_that_they_alone_name():
    link = {"$ref": "#/components/schemas/Card"}
    whole = document(
        {"Post": shape(card={"oneOf": [link, {"type": "null"}]}), "Card": shape(), "Draft": shape(card=link, of=TEXT)},
        {
            "/posts/": get("listPosts", "Post"),
            "/manage/": {"get": get("listDrafts", "Draft")["get"] | {"security": [{"key": []}]}},
        },
    )
    kept = of_readers(whole)
    assert list(kept["paths"]) == ["/posts/"]
    assert set(kept["components"]["schemas"]) == {"Post", "Card"}


@pytest.mark.parametrize(
    ("schema", "as_answer", "as_query"),
    [
        (TEXT, "str", "str"),
        ({"type": ["string", "null"]}, "str | None", "str | None"),
        ({"type": "string", "format": "date-time"}, "Instant", "When"),
        ({"anyOf": [TEXT | {"format": "date-time"}, TEXT | {"format": "date"}]}, "Instant | Day", "When"),
        ({"type": "array", "items": {"type": "integer"}}, "list[int]", "Many[int]"),
        ({"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}, "A | None", "A | None"),
        ({"type": "string", "const": "post"}, "Literal['post']", "Literal['post']"),
        ({"type": "string", "x-extensible-enum": ["a"]}, "Literal['a'] | str", "Literal['a'] | str"),
        ({"type": ["string", "null"], "enum": ["a", None]}, "Literal['a'] | None", "Literal['a'] | None"),
        (TEXT | {"pattern": r"^(a|b\.c)(\..+)?$"}, "Literal['a', 'b.c'] | str", "Literal['a', 'b.c'] | str"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Json]", "dict[str, Json]"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "dict[str, float]", "dict[str, float]"),
    ],
)
def test_annotation_says_what_the_schema_says(schema: Schema, as_answer: str, as_query: str):
    assert (annotation(schema, ANSWERS, str), annotation(schema, QUERIES, str)) == (as_answer, as_query)


@pytest.mark.parametrize("schema", [{}, {"not": TEXT}, {"type": "file"}, shape(a=TEXT)])
def test_annotation_of_what_is_not_known_is_an_error(schema: Schema):
    with pytest.raises(ValueError, match=r"^a"):
        annotation(schema, ANSWERS, str)


def test_answers_are_typed_dictionaries_with_their_sentences():
    described = shape(title=TEXT | {"description": 'Ends with "".'}) | {"description": "One."}
    described["properties"]["old"] = TEXT | {"deprecated": True, "description": "Gone soon."}
    assert after_head(answers.module(document({"Post": described})), answers.HEAD).splitlines() == [
        "class Post(TypedDict):",
        '    """One."""',
        "",
        "    title: str",
        '    """Ends with ""."""',
        "    old: NotRequired[str]",
        '    """Deprecated. Gone soon."""',
    ]


def test_answers_with_keys_that_are_no_names():
    module = answers.module(document({"Move": shape(**{"from": TEXT, "date-parts": TEXT})}))
    assert after_head(module, answers.HEAD).replace("\n", "").replace(" ", "") == (
        'Move=TypedDict("Move",{#"from":"str",#"date-parts":"str",},)'
    )


def test_object_without_a_name_is_called_by_its_place():
    module = answers.module(document({"Problem": shape(errors={"type": "array", "items": shape(code=TEXT)})}))
    assert after_head(module, answers.HEAD).split("\n\n\n") == [
        "class Problem(TypedDict):\n    errors: list[ProblemErrors]",
        "class ProblemErrors(TypedDict):\n    code: str",
    ]


def test_sets_of_values_are_named_by_the_document_that_has_them():
    post = shape(state=TEXT | {"x-extensible-enum": ["on", "off"]})
    tag, card = (shape(kind=TEXT | {"enum": values}) for values in (["a", "b"], ["a", "c"]))
    module = answers.module(document({"Post": post, "PostCard": post, "Tag": tag, "TagCard": card}))
    assert after_head(module, answers.HEAD).split("\n\n\n")[0].splitlines() == [
        'PostState: TypeAlias = Literal["on", "off"] | str',
        'TagCardKindValue: TypeAlias = Literal["a", "c"]',
        'TagKindValue: TypeAlias = Literal["a", "b"]',
    ]


@pytest.mark.parametrize(
    ("operation", "tag", "method"),
    [
        ("listPosts", "posts", "list"),
        ("getPost", "posts", "get"),
        ("getPostNeighbours", "posts", "neighbours"),
        ("listPostEditions", "posts", "editions"),
        ("getPostEdition", "posts", "edition"),
        ("getIndex", "index", "get"),
        ("listRedirects", "redirects", "list"),
        ("lookUp", "lookup", "get"),
        ("exportReferences", "references", "export"),
        ("getImport", "posts", "import_"),
    ],
)
def test_method_is_called_by_what_its_resource_does_not_say(operation: str, tag: str, method: str):
    found = operations.operations(document({}, {"/x/": get(operation, "A", tag=tag)}))
    assert [(one.tag, one.method) for one in found] == [(tag, method)]


def test_two_operations_under_one_name_are_an_error():
    with pytest.raises(ValueError, match="more than one operation"):
        operations.operations(document({}, {"/a/": get("listPosts", "A"), "/b/": get("listPost", "A")}))


def test_list_by_cursor_can_be_walked():
    schemas = {"Page": shape(results={"type": "array", "items": {"$ref": "#/components/schemas/Item"}}), "Item": {}}
    parameters = [parameter("id", where="path"), parameter("tag", required=True), parameter("cursor")]
    whole = document(schemas, {"/api/v1/posts/{id}/editions/": get("listPostEditions", "Page", *parameters)})
    methods = after_head(operations.resources_module(whole), operations.RESOURCES_HEAD)
    assert [line.strip() for line in methods.splitlines() if "def " in line or "return" in line] == [
        "def editions(self, id: str, /, **query: Unpack[queries.ListPostEditions]) -> answers.Page:",
        'return self._get(answers.Page, "/api/v1/posts/{id}/editions/", query, id=id)',
        "def walk_editions(self, id: str, /, **query: Unpack[queries.WalkPostEditions]) -> Iterator[answers.Item]:",
        'return self._walk(answers.Item, "/api/v1/posts/{id}/editions/", query, id=id)',
        "def __init__(self, transport: Transport) -> None:",
    ]
    assert after_head(operations.queries_module(whole), operations.QUERIES_HEAD).split("\n\n\n") == [
        'class WalkPostEditions(TypedDict, total=False):\n    """What it does."""\n\n    tag: Required[str]',
        'class ListPostEditions(WalkPostEditions, total=False):\n    """What it does."""\n\n    cursor: str',
    ]


def test_operation_that_takes_nothing():
    whole = document({}, {"/api/v1/": get("getIndex", "Index", tag="index")})
    methods = after_head(operations.resources_module(whole), operations.RESOURCES_HEAD)
    assert methods.splitlines()[:4] == [
        "class Index(Resource):",
        "    def get(self) -> answers.Index:",
        '        """What it does."""',
        '        return self._get(answers.Index, "/api/v1/", {})',
    ]
