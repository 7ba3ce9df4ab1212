"""Sinks, styles and forms of output layers."""
