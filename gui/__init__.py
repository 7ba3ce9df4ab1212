"""User interface: menu, toolbar, panel, dialogs. Only ``plugin.py`` imports it; ``qgis_process`` does not."""
