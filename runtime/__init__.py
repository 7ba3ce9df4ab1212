"""QGIS's side of the engine: which Python it runs in, the worker process, the task that owns a job. No torch.

Only ``task`` and ``self_test`` need qgis.
"""
