"""Pixels in: which windows to read, and how any raster becomes RGB images. Knows no boxes."""
