"""What is fast, measured against the framework's own limit in the same run: `make bench`, docs/performance.md."""
