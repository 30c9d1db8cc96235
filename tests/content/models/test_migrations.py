"""What migrations do to rows that are there."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from content.models import Image, Revision
from tests.making import change, make, make_image

pytestmark = pytest.mark.django_db


def test_revisions_of_images_get_the_file_that_the_image_has() -> None:
    image = make_image()
    change(image, alt="A loaf")
    make("post")
    kept = list(Revision.objects.order_by("pk").values_list("file", flat=True))
    Revision.objects.update(file=None)
    import_module("content.migrations.0003_image_files_and_deletions").fill(apps, None)
    assert list(Revision.objects.order_by("pk").values_list("file", flat=True)) == kept
    assert [file and file["file"] for file in kept] == [Image.objects.get().file] * 2 + [None]


@pytest.mark.postgresql
def test_bodies_find_room_in_their_own_rows() -> None:
    stored = "SELECT attstorage FROM pg_attribute WHERE attrelid = 'content_body'::regclass AND attname = 'parts'"
    with connection.cursor() as cursor:
        cursor.execute(stored)
        assert cursor.fetchone() == ("m",)
