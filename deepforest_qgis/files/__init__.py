"""Writing and reading files safely."""
