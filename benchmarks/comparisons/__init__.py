"""The rows of ``benchmarks/parity.py``, without the model hub and without the warnings of DeepForest's dependencies."""

import os
import warnings

os.environ["HF_HUB_OFFLINE"] = "1"  # read when the hub's library is imported; a folder is no repository

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import deepforest.main
    import deepforest.preprocess  # noqa: F401
