from tests.faults.databases import migrated

__all__ = ["migrated"]
