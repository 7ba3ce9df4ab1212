"""Inventory figures from crowns: heights, numbers per stand, and change between two dates."""
