"""What the processes of a benchmark are told: a database, and otherwise what a fresh installation has."""

import os
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR_DIR = Path(tempfile.gettempdir()) / f"commonplace-bench-{os.getuid()}"

# Names of settings (config/settings.py).
OURS = ("SITE_", "CACHE_", "MEDIA_", "RESPONSE_", "ALLOWED_HOSTS", "SECRET_KEY", "REPLICA_URL", "PUBLIC_URL", "DEBUG")


def environment(database: str, **more: str) -> dict[str, str]:
    """`database` is a DATABASE_URL. Settings of whoever runs it do not count."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    fixed = {
        "DATABASE_URL": database,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "ENV_FILE": os.devnull,
        "VAR_DIR": str(VAR_DIR),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        # Addresses in answers, and entity tags with them, are the same on every port.
        "PUBLIC_URL": "http://127.0.0.1:8000",
    }
    return kept | fixed | more
