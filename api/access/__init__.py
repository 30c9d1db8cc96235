"""Who is asking, and what they may ask for: keys, sessions, second factors. Public reads know nothing of it."""
