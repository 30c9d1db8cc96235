"""Full text search: what of an item is searched, and how a request finds it. The index is written by commands."""
