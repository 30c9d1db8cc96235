"""`openapi.yaml` is what the code says."""

from pathlib import Path

from django.core.management import call_command

ROOT = Path(__file__).resolve().parents[2]


def test_openapi_file_equals_the_generated_document(tmp_path: Path) -> None:
    generated = tmp_path / "openapi.yaml"
    call_command("spectacular", file=str(generated), fail_on_warn=True, validate=True)
    assert generated.read_text() == (ROOT / "openapi.yaml").read_text(), "run `make openapi`"
