"""Modules that both Pythons import: jobs, errors, events, paths. Standard library only, Python 3.9 and newer."""
