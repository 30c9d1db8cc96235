"""Commands called as `manage.py` does, in this process: what they print, and how they refuse."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError


def call(*arguments: str) -> list[str]:
    output = StringIO()
    call_command(*arguments, stdout=output)
    return output.getvalue().splitlines()


def refusal(*arguments: str) -> str:
    """One line, with the exit code of nothing done."""
    with pytest.raises(CommandError) as refused:
        call(*arguments)
    assert refused.value.returncode == 2
    assert "\n" not in str(refused.value)
    return str(refused.value)
