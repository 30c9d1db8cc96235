"""Each answer has an id, which its problem and the log repeat."""

from uuid import UUID

import pytest

from tests.asking import Get


def test_every_answer_has_an_id_of_its_own(get: Get) -> None:
    paths = [("posts/", 200), ("posts/nothing/", 404), ("posts/?x=1", 400), ("/nothing", 404)]
    ids = [get(path, status)["X-Request-ID"] for path, status in paths]
    assert {UUID(one).version for one in ids} == {7}
    assert len(set(ids)) == len(ids)


def test_sensible_id_of_the_client_is_kept(get: Get) -> None:
    response = get("posts/nothing/", 404, X_Request_ID="proxy-0123.ab_CD")
    assert (response["X-Request-ID"], response.json()["request_id"]) == ("proxy-0123.ab_CD", "proxy-0123.ab_CD")


@pytest.mark.parametrize("given", ["short", "x" * 65, "with space in it", "<script>alert</script>", "line\nbreak12"])
def test_any_other_id_is_replaced(given: str, get: Get) -> None:
    assert get("posts/nothing/", 404, X_Request_ID=given)["X-Request-ID"] != given


def test_id_is_on_an_answer_to_a_wrong_host(get: Get) -> None:
    assert get("posts/", 400, Host="evil.example.org", X_Request_ID="given-0123")["X-Request-ID"] == "given-0123"
