"""HTML reports and their languages."""
