"""DeepForest-compatible API: data sets of training and prediction."""
