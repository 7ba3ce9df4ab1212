"""Messages for failed downloads from the Hugging Face Hub: the problem and a solution."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies

from huggingface_hub import constants
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from ..common.errors import ModelFileError
from ..common.messages import Message
from .weights import HUB_CONFIG, HUB_WEIGHTS

if TYPE_CHECKING:
    from .hub import HubModel

__all__ = ["CHECK_NETWORK", "failure", "reason_of", "without_password"]

CHECK_NETWORK = Message(
    "Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS)."
)
_CHECK_NAME = Message("Check the name. If the repository is private, set the variable HF_TOKEN to your token.")


def failure(model: HubModel, reason: Message, advice: Message) -> ModelFileError:
    """Return the error of a failed download.

    Args:
        model: the model.
        reason: the problem, as the end of a sentence.
        advice: the solution, as a sentence.
    """
    endpoint = without_password(constants.ENDPOINT)
    return ModelFileError(
        "The model {model} cannot be downloaded from {endpoint}: {reason}.",
        "{advice} Alternatively, download '{weights}' and '{config}' from {page} in another way, put both files into "
        "one folder, and choose that folder as the model. The bundled model works offline.",
        model=model.title,
        endpoint=endpoint,
        reason=reason,
        advice=advice,
        weights=HUB_WEIGHTS,
        config=HUB_CONFIG,
        page=f"{endpoint}/{model.repository}/tree/{model.revision}",
    )


def reason_of(error: BaseException, model: HubModel) -> tuple[Message, Message]:
    """Return why a download failed, and a solution."""
    if isinstance(error, LocalEntryNotFoundError) and error.__cause__ is not None:
        return reason_of(error.__cause__, model)  # the library's error if the hub cannot be reached
    known = {
        OfflineModeIsEnabled: (
            Message("downloads are disabled (HF_HUB_OFFLINE is set)"),
            Message("Unset HF_HUB_OFFLINE to enable them."),
        ),
        GatedRepoError: (
            Message("its owners require that their terms are accepted"),
            Message("Accept them on its page and set the variable HF_TOKEN to your token."),
        ),
        RevisionNotFoundError: (
            Message("the repository has no version '{version}'", version=model.revision),
            Message("Check the part of the name after '@'."),
        ),
        EntryNotFoundError: (
            Message("the repository has no file '{file}'", file=HUB_WEIGHTS),
            Message("Choose a repository with a model that DeepForest can load."),
        ),
    }
    for kind, reason in known.items():
        if isinstance(error, kind):
            return reason
    if isinstance(error, HfHubHTTPError):
        return _status_reason(error)
    if isinstance(error, OSError) and error.errno is not None and not isinstance(error, ConnectionError):
        return (
            Message(
                "it cannot be written to '{folder}' ({error})",
                folder=constants.HF_HUB_CACHE,
                error=error.strerror or error,
            ),
            Message("Free some space, or set the variable HF_HOME to another folder."),
        )
    return _connection_reason(error)


def _connection_reason(error: BaseException) -> tuple[Message, Message]:
    kind, text = type(error).__name__, str(error)
    address = getproxies().get(urlsplit(constants.ENDPOINT).scheme, "")
    proxy, advice = without_password(address), CHECK_NETWORK
    if "socks" in text.lower():
        return Message("SOCKS proxies are not supported"), Message("Use an HTTP proxy.")
    if "CERTIFICATE_VERIFY_FAILED" in text:
        reason = Message("the certificate of the server is not trusted")
        advice = Message(
            "If your organization inspects HTTPS traffic, set the variable SSL_CERT_FILE to its certificates."
        )
    elif "Timeout" in kind:
        reason = Message("the server did not respond in time")
    else:
        clean = text.replace(address, proxy) if address else text
        reason = Message("there is no connection ({error})", error=clean or kind)
    return Message("{reason}, through the proxy {proxy}", reason=reason, proxy=proxy) if proxy else reason, advice


def _status_reason(error: HfHubHTTPError) -> tuple[Message, Message]:
    status, later = error.response.status_code, Message("Try again later.")
    if status == 407:
        return (
            Message("the proxy requires a login (HTTP status 407)"),
            Message("Add user and password to HTTPS_PROXY, before the host and an @."),
        )
    if isinstance(error, RepositoryNotFoundError) or status == 404:
        reason = Message("the repository does not exist or is private (HTTP status {status})", status=str(status))
        return reason, _CHECK_NAME
    if status in (401, 403):
        return Message("access is denied (HTTP status {status})", status=str(status)), _CHECK_NAME
    if status == 429:
        return Message("too many requests were sent (HTTP status 429)"), later
    return Message("the hub reports an error (HTTP status {status})", status=str(status)), later


def without_password(url: str) -> str:
    """Return a URL without user and password."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl() if parts.netloc else url
