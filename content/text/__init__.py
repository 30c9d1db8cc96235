"""Pure functions on text: no ORM, no settings, no HTTP."""
