"""Predict crowns on a raster: plan, infer, write."""
