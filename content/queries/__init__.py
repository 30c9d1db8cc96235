"""Reading: working copies for editors (editing.py), editions for everyone else (reading.py). Knows no HTTP."""
