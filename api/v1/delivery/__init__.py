"""Public and read-only. Reads editions through `content/queries/reading.py`, and nothing else."""
