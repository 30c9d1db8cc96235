"""The way out: everything of the content as files, and those files read again for `content/commands/restoring.py`."""
