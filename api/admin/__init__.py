"""The operators' screens: who may log in, consumers and their keys, work that failed; and the door to all screens,
those of content/admin/ included.
"""
