"""Writes the Python client's types and methods from the OpenAPI document (`python -m schema.python_client`): those that
are for readers (readers.py), as the client is.

Of its own, because answers are typed as the dictionaries that they are: what `expand` adds stays in them, what `fields`
leaves out is no error, and a new value of an open set breaks nobody. What a schema says and this does not know is an
error here, so that nothing becomes `Any` in silence.
"""
