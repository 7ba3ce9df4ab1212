"""QGIS's window: menu, toolbar, dialogs. Only ``plugin.py`` uses it; ``qgis_process`` never loads it."""
