"""What the algorithms have in common: lifecycle and parameters."""
