"""What `export` and `restore` share: the folder that is named, and what is told about it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from content.exporters.layout import FolderError
from content.management.base import is_text, wrong


def folder_of(argument: str) -> Path:
    if not is_text(argument):
        raise wrong("The name of the folder is not in UTF-8.")
    return Path(argument)


@contextmanager
def saying() -> Iterator[None]:
    """What is wrong with a folder, or with where images are stored, is one line."""
    try:
        yield
    except FolderError as error:
        raise wrong(f"{str(error).rstrip('.')}.") from error
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        raise wrong(f"The file system refused: {error.strerror or error}{place}.") from error


def counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}{'' if number == 1 else 's'}" for name, number in counts.items())
