"""Base classes of the algorithms: lifecycle and parameters."""
