"""DeepForest-compatible API: prediction, evaluation and training as functions, and DeepForest's command line."""
