"""What the import of a folder tells beside the items: every file, every repair by its rule, every trap by its name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from content.importers.report import SHARED_TOPICS, Report, Topic
from content.text import mojibake
from content.text.front_matter import ODDITIES

RULES = mojibake.RULES | {"html_entity": "HTML entity that is a letter or a mark"}

_NOTED = frozenset({"front_matter_late"})

TOPICS = {
    "file_skipped": Topic("Files that could not be imported"),
    "file_unmatched": Topic("Files that the layout names no kind for"),
    "file_outside": Topic("Links that lead out of the folder, not followed"),
    "folder_unreadable": Topic("Folders and files that cannot be reached"),
    "file_gone": Topic("Files that were here at an earlier import"),
    "not_published": Topic("Saved, but not published"),
    "ends_before_start": Topic("Events that ended before they began: they end when they begin now"),
    "end_missing": Topic("Events without an end"),
    "offset_differs": Topic("Times whose offset is not that of the zone"),
    "date_wrong": Topic("Dates that are none"),
    "slug_twice": Topic("Slugs that an earlier file has: a number was added"),
    "slug_changed": Topic("Slugs that cannot be one"),
    "alias_refused": Topic("Old addresses that were left out"),
    "value_refused": Topic("Values that a field does not take, left out"),
    "text_cut": Topic("Texts that are too long, cut"),
    "unknown_link": Topic("Links in front matter that lead to nothing"),
    "unknown_shortcode": Topic("Shortcodes that the layout does not know, kept as code"),
    "unknown_liquid": Topic("Liquid tags that are unknown, kept as code"),
    "link_unbound": Topic("Links to pages that are not here"),
    "link_not_public": Topic("Links of public texts to what is not public"),
    "image_missing": Topic("Pictures that are not here"),
    "html_changed": Topic("Raw HTML that is not taken over"),
    "html_in_text": Topic("Markup in texts that are plain, taken out"),
    "author_unknown": Topic("Authors that are no item here: kept as bylines"),
    "damage_left": Topic("Looks damaged and was left as it is"),
    "title_missing": Topic("Without a title"),
    **{code: Topic(title, needs_a_person=code not in _NOTED) for code, title in ODDITIES.items()},
    **SHARED_TOPICS,
    "file_left_out": Topic("Files that the layout leaves out", needs_a_person=False),
    "author_missing": Topic("Posts without an author", needs_a_person=False),
    "several_authors": Topic("Posts by several authors", needs_a_person=False),
    "date_text": Topic("Dates that are text", needs_a_person=False),
    "file_moved": Topic("Files that are at another path than before: their items know it", needs_a_person=False),
    "date_from_name": Topic("Dates that only the name of the file says", needs_a_person=False),
    "draft": Topic("Drafts, never published by an import", needs_a_person=False),
    "encoding": Topic("Files that were not in UTF-8", needs_a_person=False),
    "image_elsewhere": Topic("Pictures that stay at an address elsewhere", needs_a_person=False),
    "link_bound": Topic("Links bound to items", needs_a_person=False),
    "attributes_dropped": Topic("Attributes for a style sheet, taken out", needs_a_person=False),
    "shortcode": Topic("Shortcodes replaced as the layout says", needs_a_person=False),
    "key_unused": Topic("Keys of front matter that no field takes", needs_a_person=False),
    "picture_changed": Topic("Pictures that are others than before: the images have them now", needs_a_person=False),
    "picture_unused": Topic("Pictures that nothing shows, not imported", needs_a_person=False),
}


@dataclass
class FolderReport(Report):
    """`files` are those with Markdown; `skipped` of them were not imported."""

    names_files: ClassVar[bool] = True

    files: int = 0
    skipped: int = 0
    seconds: float = 0.0
    most: int | None = 3

    @property
    def exit_code(self) -> int:
        """0 when all is in, 3 when some was skipped, 2 when nothing could be done."""
        if self.skipped and not self.items:
            return 2
        return 3 if self.skipped else 0

    def as_json(self) -> dict[str, Any]:
        shared = super().as_json()
        counts = shared["counts"] | {"files": self.files, "skipped": self.skipped}
        return shared | {"seconds": self.seconds, "counts": counts}

    def _beginning(self) -> Iterator[str]:
        yield from super()._beginning()
        yield ""
        files = "1 file" if self.files == 1 else f"{self.files} files"
        yield f"{files}, {self.skipped} of them not imported; {self.seconds} seconds."
