"""The QGIS side of the engine: its installation and Python, the worker process, the task of a job. No torch.

Only ``task`` and ``self_test`` need qgis.
"""
