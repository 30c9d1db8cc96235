"""The examples of openapi.yaml: the small ones among today's answers, as schema/examples.json holds them."""

from typing import Any

from tests.contract.recording import Site, requests

HOST = "https://api.example.org"


def examples(site: Site) -> dict[str, dict[str, dict[str, Any]]]:
    """By operationId, or the component that describes a refusal, and by name.

    Requests are made in their order, since some follow others.
    """
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for request in requests():
        answer = site.answer(request)
        if summary := request.get("example"):
            of = {200: request["operation"], 410: "Gone"}.get(answer["status"], "Problem")
            named = found.setdefault(of, {})
            address = f"GET {HOST}/api/v1/{site.shown(request)}"
            named[_name(summary)] = {
                "summary": summary,
                "request": address,
                "body": answer["body"],
            }
    return found


def _name(summary: str) -> str:
    """`The newest post` is `theNewestPost`."""
    first, *rest = "".join(one for one in summary if one.isalnum() or one == " ").split()
    return first.lower() + "".join(word.capitalize() for word in rest)
