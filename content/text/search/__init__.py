"""Full-text search as far as it is about text: the words of one, what was asked for, and where it stands in ours.

A text is analysed here, once, and databases match what comes out. None of them analyses text itself.
"""
