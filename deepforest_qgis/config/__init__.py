"""Configuration keys and files."""
