"""Protocol between QGIS and the worker: requests, events and results as JSON lines. Standard library, Python 3.9.

Each line is one JSON object in UTF-8:

- the worker starts with a :class:`Handshake`,
- QGIS sends a :class:`JobRequest` or a :class:`CancelRequest`,
- for each job the worker sends any number of :class:`Progress`, :class:`Log`, :class:`Metrics` and :class:`Heartbeat`
  events, then exactly one :class:`Result` or :class:`Failure`.

Events have the members "event" (their name), "id" (that of the job's request, or null) and their fields. Texts are
strings, or objects of a template, values and the English text (:meth:`Message.to_wire`). Unknown members and unknown
events are ignored. Numbers that are not finite are sent as null.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar, Optional, Union

from .errors import DeepForestError, from_wire
from .messages import Message, Translate
from .wire import read_fields, to_json

__all__ = [
    "PROTOCOL",
    "CancelRequest",
    "Device",
    "Event",
    "Failure",
    "Handshake",
    "Heartbeat",
    "JobRequest",
    "Log",
    "Metrics",
    "Progress",
    "RequestId",
    "Result",
    "read_event",
    "read_request",
]

PROTOCOL = 2

RequestId = Union[int, str, None]


# -- requests ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class JobRequest:
    """Run a job.

    Attributes:
        id: Identifies the job in the events.
        job: The job as :func:`jobs.job_to_dict` returns it.
    """

    id: RequestId
    job: Mapping[str, Any]

    def to_wire(self) -> dict[str, Any]:
        """Return the request as JSON-ready data."""
        return {"id": self.id, "job": self.job}


@dataclass(frozen=True)
class CancelRequest:
    """Stop a job that runs or waits."""

    id: RequestId

    def to_wire(self) -> dict[str, Any]:
        """Return the request as JSON-ready data."""
        return {"cancel": self.id}


def read_request(data: object) -> Union[JobRequest, CancelRequest]:
    """Read a request from the data of a JSON line.

    Raises:
        ValueError: It is not a request.
    """
    if not isinstance(data, dict) or not ("cancel" in data or "job" in data):
        raise ValueError(Message("neither a job nor a cancel request"))
    if not all(isinstance(data.get(name), (int, str, type(None))) for name in ("id", "cancel")):
        raise ValueError(Message("its id is neither a number nor a text"))
    if "cancel" in data:
        return CancelRequest(data["cancel"])
    if not isinstance(data["job"], dict):
        raise ValueError(Message("the job is not an object"))
    return JobRequest(data.get("id"), data["job"])


# -- events ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Event:
    """Base of the events of the worker. ``EVENT`` is the name on the wire, that of the class in lower case."""

    EVENT: ClassVar[str]

    def __init_subclass__(cls) -> None:
        cls.EVENT = cls.__name__.lower()

    def to_wire(self, request: RequestId = None) -> dict[str, Any]:
        """Return the event as JSON-ready data.

        Args:
            request: The id of the job's request, if the event belongs to a job.
        """
        return {"id": request, "event": self.EVENT, **{f.name: to_json(getattr(self, f.name)) for f in fields(self)}}


@dataclass(frozen=True)
class Device:
    """A device that the engine can compute on, such as "cuda:0", and its name."""

    id: str
    name: str


@dataclass(frozen=True)
class Handshake(Event):
    """The worker is ready.

    Attributes:
        protocol: ``PROTOCOL`` of the worker.
        version: Version of the engine.
        python: Version of its Python.
        packages: Names and versions of its main packages.
        devices: The devices, the CPU last.
    """

    protocol: object
    version: str = ""
    python: str = ""
    packages: dict[str, str] = field(default_factory=dict)
    devices: tuple[Device, ...] = ()


@dataclass(frozen=True)
class Progress(Event):
    """Progress of a stage of the job.

    Attributes:
        stage: Name of the stage.
        done: Finished steps.
        total: All steps of the stage.
        seconds_left: Estimated time left; None if unknown.
    """

    stage: Message
    done: int
    total: int
    seconds_left: Optional[float] = None

    @property
    def percent(self) -> float:
        """The finished part of the stage in percent."""
        return min(100.0, 100.0 * max(self.done, 0) / max(self.total, 1))


@dataclass(frozen=True)
class Log(Event):
    """A log line; ``level`` is "info" or "warning"."""

    level: str
    message: Message


@dataclass(frozen=True)
class Metrics(Event):
    """Metrics after a training epoch; epochs count from 1."""

    epoch: int
    values: dict[str, float]


@dataclass(frozen=True)
class Heartbeat(Event):
    """The process runs; its job has made no step for ``stalled_seconds``. Sent every few seconds."""

    stalled_seconds: float


@dataclass(frozen=True)
class Result(Event):
    """The job is done. ``values`` are the fields of the class of its verb (``job_results.RESULTS``)."""

    values: dict[str, Any]


@dataclass(frozen=True)
class Failure(Event):
    """The job ended with an error; ``kind`` is its class."""

    kind: str
    message: Message
    hint: Message = Message("")  # noqa: RUF009 (cannot be changed)

    @classmethod
    def of(cls, error: DeepForestError) -> Failure:
        """Return the event for an error."""
        return cls(error.kind, error.message, error.hint)

    def error(self) -> DeepForestError:
        """Return the error."""
        return from_wire(self.kind, self.message, self.hint)


def read_event(data: object, clean: Translate = str) -> tuple[object, Optional[Event]]:
    """Read an event from the data of a JSON line, which may be anything.

    Args:
        data: The decoded line.
        clean: Applied to texts for people, to remove passwords for example.

    Returns:
        The id, and the event; None instead if it is unknown or has values of a wrong type. Handshake, result and
        failure are returned whatever their values are, because no other one follows.
    """
    if not isinstance(data, dict):
        return None, None
    request, name = data.get("id"), data.get("event")
    if name == Failure.EVENT:
        texts = [Message.from_wire(data.get(key), clean) for key in ("message", "hint")]
        return request, Failure(_text(data.get("kind")), *texts)
    if name == Result.EVENT:
        values = data.get("values")
        return request, Result(values if isinstance(values, dict) else {})
    if name in (Handshake.EVENT, "hello"):  # the latter in protocol 1
        return request, _read_handshake(data)
    cls = _EVENTS.get(name) if isinstance(name, str) else None
    try:
        return request, None if cls is None else cls(**read_fields(cls, data, clean))
    except (ValueError, TypeError):
        return request, None


def _read_handshake(data: Mapping[str, Any]) -> Handshake:
    packages, devices = data.get("packages"), data.get("devices")
    found = [one for one in devices if isinstance(one, dict)] if isinstance(devices, list) else []
    return Handshake(
        data.get("protocol"),
        _text(data.get("version")),
        _text(data.get("python")),
        {str(name): str(version) for name, version in packages.items()} if isinstance(packages, dict) else {},
        tuple(Device(_text(one.get("id")), _text(one.get("name"))) for one in found),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


_EVENTS: Mapping[str, type[Event]] = {cls.EVENT: cls for cls in (Progress, Log, Metrics, Heartbeat)}
