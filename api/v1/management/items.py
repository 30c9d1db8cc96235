"""Working copies: listed, made, read, changed, deleted. One view a kind."""

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, ClassVar

import orjson
from django.conf import settings
from django.http import QueryDict
from django.http.multipartparser import MultiPartParserError
from rest_framework.exceptions import UnsupportedMediaType

from api.protocol.parameters import OneOf, Parameter, SomeOf
from api.protocol.problems import Problem
from api.v1.management import lists, working
from api.v1.management.shapes import PLURALS, READ_ONLY, WORKING, WorkingList
from api.v1.management.views import MERGE_PATCH, MULTIPART, Asked, Managing, Operation, Said, sent
from content.commands import authoring, images
from content.permissions import Action
from content.queries import editing
from content.queries.standing import STATES, working_copies
from content.vocabulary import Kind

ORDERINGS = ("-saved_at", "saved_at", "-created_at", "created_at", "slug", "-slug")
ORDERING = OneOf("ordering", ORDERINGS, ORDERINGS[0])
STATE = SomeOf("state", STATES)
MINE = OneOf("mine", ("true", "false"), "false")
TEXT, LANGUAGE = Parameter("q"), Parameter("language")


class Items(Managing):
    """`kind` is the one of its items; subclasses are made by `of_kind`."""

    kind: ClassVar[str]

    def list(self, asked: Asked) -> Said:
        given = asked.given
        rows = working_copies(
            asked.actor,
            self.kind,
            states=STATE.read(given),
            text=TEXT.read(given) or "",
            language=LANGUAGE.read(given),
            mine=MINE.read(given) == "true",
        ).order_by(ORDERING.read(given), "-pk")
        return Said(lists.paged(asked, rows, lambda found: working.cards(found, asked.actor)))

    def create(self, asked: Asked) -> Said:
        row = authoring.create_item(kind=self.kind, data=asked.body, actor=asked.actor)
        return self._said(row, asked, {"Location": self._address(row)})

    def retrieve(self, asked: Asked, name: str) -> Said:
        return self._said(working.found(asked.actor, PLURALS[self.kind], name), asked)

    def partial_update(self, asked: Asked, name: str) -> Said:
        row = working.found(asked.actor, PLURALS[self.kind], name)
        held = working.held(asked.request, asked.actor, row)
        return self._said(authoring.patch_item(item=held, patch=asked.body, actor=asked.actor), asked)

    def destroy(self, asked: Asked, name: str) -> Said:
        row = working.found(asked.actor, PLURALS[self.kind], name)
        authoring.delete_item(item=working.held(asked.request, asked.actor, row), actor=asked.actor)
        return Said(None)

    def read_body(self, asked: Asked) -> Any:
        """The fields of a working copy. What they may hold is the command's to say."""
        if self.action not in {"create", "partial_update"}:
            return super().read_body(asked)
        return fields(sent(asked.request))

    def _said(self, row: Any, asked: Asked, headers: dict[str, str] | None = None) -> Said:
        tag = {} if asked.is_dry else {"ETag": working.tag_of(row)}
        return Said(working.document(row, asked.actor), tag | (headers or {}))

    def _address(self, row: Any) -> str:
        return f"{settings.PUBLIC_URL}/api/v1/manage/{PLURALS[self.kind]}/{row.pk}/"


class ImageItems(Items):
    """They come as `multipart/form-data`: the picture as `file`, and the fields as JSON in `data`."""

    def create(self, asked: Asked) -> Said:
        upload = asked.body
        row = authoring.create_item(
            kind=self.kind,
            data=upload.data,
            actor=asked.actor,
            columns=upload.columns,
            title=PurePath(upload.name).stem,
        )
        return self._said(row, asked, {"Location": self._address(row)})

    def replace(self, asked: Asked, name: str) -> Said:
        """Another picture in its place."""
        row = working.found(asked.actor, PLURALS[self.kind], name)
        held = working.held(asked.request, asked.actor, row)
        saved = authoring.update_item(item=held, data={}, columns=asked.body.columns, actor=asked.actor)
        return self._said(saved, asked)

    def read_body(self, asked: Asked) -> Any:
        if self.action not in {"create", "replace"}:
            return super().read_body(asked)
        upload = _upload(asked)
        if self.action == "create":
            return _encoded(upload, asked, upload.data.get("focal_point"))
        if upload.data:
            raise Problem("invalid", "Only a file is taken here.", errors=[_fault("/data", "unknown_field")])
        row = working.found(asked.actor, PLURALS[self.kind], str(self.kwargs["name"]))
        return _encoded(upload, asked, editing.state_of(row)["focal_point"])


def fields(data: Any) -> dict[str, Any]:
    """What is told about a working copy beside its fields cannot be sent. Raises Problem."""
    if not isinstance(data, dict):
        raise Problem("invalid", "Send an object with the fields.", errors=[_fault("", "dict_type")])
    faults = [_fault(f"/{name}", "read_only") for name in data if name in READ_ONLY]
    if faults:
        raise Problem("invalid", "What is told about a working copy cannot be changed like this.", errors=faults)
    return data


@dataclass(slots=True)
class Upload:
    """A picture as it came, and its columns once it is encoded."""

    file: Any
    name: str
    data: dict[str, Any]
    columns: dict[str, Any] = field(default_factory=dict)


def _encoded(upload: Upload, asked: Asked, focal_point: Any) -> Upload:
    """The slow part, before anything is locked. A dry run keeps no file. Raises Invalid."""
    upload.file.seek(0)
    content = upload.file.read(images.MOST_BYTES + 1)
    upload.columns = images.encode(content, focal_point=focal_point, is_kept=not asked.is_dry)
    return upload


def _upload(asked: Asked) -> Upload:
    request = asked.request
    if (request.content_type or "").lower() != MULTIPART:
        raise UnsupportedMediaType(request.content_type or "", f"Send {MULTIPART}, with the picture as `file`.")
    try:
        files, form = request.FILES, request.POST
    except MultiPartParserError as error:
        raise Problem("bad_request", f"This is no {MULTIPART}: {error}") from None
    _refuse_others(form, set(files))
    if "file" not in files:
        raise Problem("invalid", "The picture is missing.", errors=[_fault("/file", "required")])
    try:
        data = orjson.loads(form.get("data") or "{}")
    except orjson.JSONDecodeError as error:
        raise Problem("bad_request", f"`data` is no JSON: {error}.") from None
    file: Any = files["file"]
    return Upload(file, file.name or "picture", fields(data))


def _refuse_others(form: QueryDict, files: set[str]) -> None:
    unknown = sorted({*form, *files} - {"file", "data"})
    if unknown:
        faults = [_fault(f"/{name}", "unknown_field") for name in unknown]
        raise Problem("invalid", "A picture comes as `file`, its fields as `data`.", errors=faults)


def _fault(pointer: str, code: str) -> dict[str, Any]:
    details = {
        "read_only": "This is told, and cannot be sent.",
        "required": "Send it.",
        "unknown_field": "There is no such field.",
        "dict_type": "An object.",
    }
    return {"pointer": pointer, "code": code, "detail": details[code]}


def of_kind(kind: str) -> type[Items]:
    """The view of a kind."""
    title, shape, posts = kind.capitalize(), WORKING[kind], kind == Kind.POST
    form = MULTIPART if kind == Kind.IMAGE else "application/json"
    takes = (STATE, TEXT, LANGUAGE, MINE, ORDERING, *lists.TAKES)
    operations = {
        "list": Operation(f"listWorking{title}s", Action.READ, WorkingList, takes=takes),
        "create": Operation(
            f"create{title}", Action.WRITE, shape, f"New{title}", 201, media_type=form, repeats=True, dry=True
        ),
        "retrieve": Operation(f"getWorking{title}", Action.READ, shape, guests=posts),
        "partial_update": Operation(
            f"update{title}",
            Action.WRITE,
            shape,
            f"{title}Patch",
            media_type=MERGE_PATCH,
            guarded=True,
            dry=True,
            guests=posts,
        ),
        "destroy": Operation(f"delete{title}", Action.WRITE, guarded=True, dry=True),
    }
    if kind == Kind.IMAGE:
        operations["replace"] = Operation(
            "replaceImageFile", Action.WRITE, shape, "ImageFile", media_type=form, guarded=True, repeats=True, dry=True
        )
    base = ImageItems if kind == Kind.IMAGE else Items
    return type(f"Working{title}s", (base,), {"kind": kind, "operations": operations, "__module__": __name__})


VIEWS: dict[str, type[Items]] = {kind.value: of_kind(kind.value) for kind in Kind}
