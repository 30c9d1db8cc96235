"""How the outside says it: HTTP."""
