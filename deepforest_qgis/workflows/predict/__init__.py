"""The verb predict: a raster becomes georeferenced crowns."""
