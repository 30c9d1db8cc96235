"""The suite. A package, so that no other of this name that is installed somewhere hides it."""
