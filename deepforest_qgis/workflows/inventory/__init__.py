"""Inventory figures from crowns: numbers per stand, and change between two dates."""
