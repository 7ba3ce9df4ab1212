"""Annotations in the file formats of other programs: a module per format, over one table."""
