"""Version 1 of the API. Within it only additions."""
