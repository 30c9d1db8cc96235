"""Working copies and their way to the public, for people who have logged in and programs that have a key."""
