"""The verb fine-tune: annotated crowns become a model."""
