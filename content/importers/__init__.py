"""Ways in: each source has a module, on what base.py shares. They call commands and nothing else writes."""
