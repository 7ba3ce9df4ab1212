"""Fine-tune a model on annotated crowns."""
