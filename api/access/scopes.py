"""What each scope of a key allows. `read` and `webhooks` show nothing of working copies."""

from collections.abc import Iterable

from api.models import Scope
from content.models.account import Role
from content.permissions import Action

ALLOWED: dict[str, frozenset[Action]] = {
    Scope.READ: frozenset(),
    Scope.PREVIEW: frozenset({Action.READ}),
    Scope.WRITE: frozenset({Action.READ, Action.WRITE, Action.SUBMIT, Action.COMMENT, Action.PREVIEW}),
    Scope.PUBLISH: frozenset(
        {Action.READ, Action.REVIEW, Action.PUBLISH, Action.INVITE, Action.COMMENT, Action.PREVIEW}
    ),
    Scope.WEBHOOKS: frozenset(),
    Scope.ADMIN: frozenset(Action),
}


def actions_of(scopes: Iterable[str]) -> frozenset[Action]:
    return frozenset[Action]().union(*(ALLOWED[scope] for scope in scopes))


def role_of(scopes: Iterable[str]) -> Role:
    return Role.ADMIN if Scope.ADMIN in scopes else Role.EDITOR
