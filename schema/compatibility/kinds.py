"""The closed list of what can be different, and which of it breaks a client.

Three things were to be decided. A value that leaves an answer's enum, open or closed, is a break: it may be the same
thing under another name. A schema's name is a promise, since generated clients name their types by it. A success or a
redirect beside the known ones is none, as it only comes to clients that ask for something new.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    # Operations
    SERVERS_CHANGED = "servers_changed"
    PATH_REMOVED = "path_removed"
    OPERATION_REMOVED = "operation_removed"
    OPERATION_ID_CHANGED = "operation_id_changed"
    OPERATION_TAG_CHANGED = "operation_tag_changed"
    CREDENTIALS_REQUIRED = "credentials_required"
    COMPONENT_REMOVED = "component_removed"
    COMPONENT_RENAMED = "component_renamed"
    # Answers
    STATUS_REMOVED = "status_removed"
    STATUS_CHANGED = "status_changed"
    HEADER_REMOVED = "header_removed"
    MEDIA_TYPE_REMOVED = "media_type_removed"
    FIELD_REMOVED = "field_removed"
    FIELD_BECAME_OPTIONAL = "field_became_optional"
    FIELD_BECAME_NULLABLE = "field_became_nullable"
    FIELD_TYPE_CHANGED = "field_type_changed"
    FIELD_RANGE_WIDENED = "field_range_widened"
    FORMAT_CHANGED = "format_changed"
    ENUM_VALUE_ADDED_TO_CLOSED_ENUM = "enum_value_added_to_closed_enum"
    ENUM_VALUE_REMOVED = "enum_value_removed"
    PROBLEM_CODE_REMOVED = "problem_code_removed"
    # Requests: parameters, and fields of bodies
    PARAMETER_REMOVED = "parameter_removed"
    PARAMETER_RENAMED = "parameter_renamed"
    REQUIRED_PARAMETER_ADDED = "required_parameter_added"
    PARAMETER_BECAME_REQUIRED = "parameter_became_required"
    PARAMETER_TYPE_CHANGED = "parameter_type_changed"
    PARAMETER_NARROWED = "parameter_narrowed"
    PARAMETER_STYLE_CHANGED = "parameter_style_changed"
    ENUM_NARROWED = "enum_narrowed"
    DEFAULT_CHANGED = "default_changed"
    # Additions
    PATH_ADDED = "path_added"
    OPERATION_ADDED = "operation_added"
    STATUS_ADDED = "status_added"
    HEADER_ADDED = "header_added"
    MEDIA_TYPE_ADDED = "media_type_added"
    FIELD_ADDED = "field_added"
    OPEN_ENUM_VALUE_ADDED = "open_enum_value_added"
    ANSWER_NARROWED = "answer_narrowed"
    OPTIONAL_PARAMETER_ADDED = "optional_parameter_added"
    PARAMETER_BECAME_OPTIONAL = "parameter_became_optional"
    PARAMETER_VALUES_ADDED = "parameter_values_added"
    DEFAULT_ADDED = "default_added"
    DEPRECATED = "deprecated"

    @property
    def breaking(self) -> bool:
        return self not in ADDITIONS


ADDITIONS = frozenset(
    {
        Kind.PATH_ADDED,
        Kind.OPERATION_ADDED,
        Kind.STATUS_ADDED,
        Kind.HEADER_ADDED,
        Kind.MEDIA_TYPE_ADDED,
        Kind.FIELD_ADDED,
        Kind.OPEN_ENUM_VALUE_ADDED,
        Kind.ANSWER_NARROWED,
        Kind.OPTIONAL_PARAMETER_ADDED,
        Kind.PARAMETER_BECAME_OPTIONAL,
        Kind.PARAMETER_VALUES_ADDED,
        Kind.DEFAULT_ADDED,
        Kind.DEPRECATED,
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """`where` is `GET /api/v1/posts/ · 200 · results[].title` or `… · parameter tag`.

    A component is used in many places: what is different inside of one is told once, at the first of them, and
    `elsewhere` counts the others.
    """

    where: str
    kind: Kind
    detail: str
    elsewhere: int = 0

    @property
    def breaking(self) -> bool:
        return self.kind.breaking
