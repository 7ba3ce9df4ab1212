"""DeepForest-compatible API: architectures. The folder has the bundled models, too."""
