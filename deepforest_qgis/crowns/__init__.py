"""Boxes and polygons: annotations, merging, matching and file formats. No pixels, no models."""
