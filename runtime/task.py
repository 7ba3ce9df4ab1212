"""One job of the engine as a QGIS task.

The whole interface::

    run_job(job, feedback=None, on_event=None) -> dict
        For ``processAlgorithm``: runs the job in this thread, relays progress, log and warnings to ``feedback`` (a
        QgsProcessingFeedback or QgsFeedback) and stops when it is cancelled. Returns the job's result as the
        engine sent it. Raises the DeepForestError of the engine (RasterError, Cancelled, EngineError, ...).

    EngineTask(job, description="", *, feedback=None, on_event=None)
        For ``QgsApplication.taskManager().addTask(task)``. After it: ``task.result`` (dict or None) and
        ``task.error`` (DeepForestError or None). Signals: QgsTask's own and ``progressText`` (str, words for people).

``on_event(event)`` is called in the job's thread with every event as the worker sent it: a dict with "event" of
"progress" (stage, done, total, seconds_left), "log" (level, message) or "metrics" (epoch, values).
"""
