"""Layers and web maps as input files of the engine."""
