"""Boxes and polygons, in and out: annotations, seams, matching, crowns. Knows no pixel values and no model."""
