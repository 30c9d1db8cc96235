"""What can be saved comes back as it was saved, and can be published; what cannot be saved is a fault, not a crash."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.commands.editions import prepare
from content.errors import Refused
from content.models import Item, Revision
from content.queries.editing import state_of
from content.states import STATES as PLAIN_STATES
from tests.content.stating import STATES, Links
from tests.making import DEFAULTS, change, make, make_image

pytestmark = pytest.mark.django_db

PROPERTY = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@contextmanager
def rolled_back() -> Iterator[None]:
    """One example leaves nothing for the next."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def last_state(item: Item) -> dict[str, Any]:
    state: dict[str, Any] = Revision.objects.filter(item_id=item.pk).latest("number").state
    return state


@pytest.fixture
def links(db: None) -> Links:
    found = {kind: [make(kind).slug, str(make(kind).pk)] for kind in DEFAULTS}
    return found | {"image": [make_image().slug]}


@pytest.mark.parametrize("kind", sorted(STATES))
@PROPERTY
@given(data=st.data())
def test_state_of_a_row_is_its_last_revisions(kind: str, links: Links, data: st.DataObject) -> None:
    first, second = data.draw(STATES[kind](links)), data.draw(STATES[kind](links))
    with rolled_back():
        item = make(kind, **first)
        assert last_state(item) == state_of(Item.objects.get(pk=item.pk))
        changed = change(item, **second)
        assert last_state(item) == state_of(changed)
        change(item, **state_of(changed))
        assert Item.objects.get(pk=item.pk).version == Revision.objects.filter(item_id=item.pk).count() <= 2
        assert prepare([item.pk])[0].data["label"]


JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)


@pytest.mark.parametrize("kind", sorted(STATES))
@PROPERTY
@given(data=st.data())
def test_nonsense_in_any_field_is_saved_whole_or_refused(kind: str, links: Links, data: st.DataObject) -> None:
    field, value = data.draw(st.sampled_from(sorted(PLAIN_STATES[kind].model_fields))), data.draw(JSON)
    with rolled_back():
        item = make(kind)
        try:
            change(item, **{field: value})
        except Refused:
            assert Revision.objects.filter(item_id=item.pk).count() == 1
        assert last_state(item) == state_of(Item.objects.get(pk=item.pk))
