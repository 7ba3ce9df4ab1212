"""Rasters: windows, and their pixels as RGB images. No boxes, no models."""
