"""Modules that the QGIS side and the engine import. Standard library only, Python 3.9 and newer."""
