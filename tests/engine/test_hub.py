"""Models of the Hugging Face Hub, downloaded from a local server with the same protocol."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import http.client
import inspect
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

import huggingface_hub
import numpy as np
import pytest
import torch
from huggingface_hub import constants
from safetensors.torch import save

from deepforest_qgis.common.errors import Cancelled, ModelFileError
from deepforest_qgis.common.hub_names import RELEASED
from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.model.architectures import build
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.hub import PINNED, RELEASE, locate_model, model_title
from deepforest_qgis.model.weights import bundled_model, load_weights
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.model_loading import load_model

VERSION = tuple(int(part) for part in huggingface_hub.__version__.split(".")[:2])
# It came with version 1.1 of the library.
PROGRESS = "tqdm_class" in inspect.signature(huggingface_hub.hf_hub_download).parameters
needs_progress = pytest.mark.skipif(not PROGRESS, reason="huggingface_hub reports no progress within a file")
ROOT = Path(__file__).parents[2]
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
FIRST, SECOND = "1" * 40, "2" * 40
NAME = "weecology/forest"
CONFIG = json.dumps({"label_dict": {"Oak": 0}, "num_classes": 1, "score_thresh": 0.3, "nms_thresh": 0.1}).encode()


def weights_of(value: float, size: int = 400_000) -> bytes:
    """Weights of a detector with one class, large enough for several progress reports."""
    return save({"head.classification_head.cls_logits.bias": torch.full((9,), value), "rest": torch.rand(size)})


def whole_weights() -> bytes:
    """Weights of DeepForest's network with one class."""
    torch.manual_seed(0)
    network = build("retinanet_resnet50_fpn", 1)
    return save({name: value.contiguous() for name, value in network.state_dict().items()})


class Hub(ThreadingHTTPServer):
    """The addresses of downloads. Large files are sent by another host, like those of the hub's CDN."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _HubHandler)
        self.repositories: dict[str, dict[str, dict[str, bytes]]] = {}
        self.branches: dict[str, dict[str, str]] = {}
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.status: int | None = None
        self.damage: Callable[[bytes], bytes] = bytes
        self.breaks: list[int] = []  # after how many bytes the next answers with weights break off
        self.headers: dict[str, str] = {}  # wrong headers of responses

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def add(self, name: str, commit: str, *, branch: str = "main", **files: bytes) -> None:
        named = {file.replace("_", "."): content for file, content in files.items()}
        self.repositories.setdefault(name, {})[commit] = named
        self.branches.setdefault(name, {})[branch] = commit

    def ranges(self) -> list[str]:
        return [headers["range"] for _, _, headers in self.asked if "range" in headers]

    def handle_error(self, request: Any, address: Any) -> None:
        """Ignore clients that close the connection early."""


class _HubHandler(BaseHTTPRequestHandler):
    server: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        hub = self.server
        hub.asked.append((self.command, self.path, {name.lower(): value for name, value in self.headers.items()}))
        if hub.status is not None:
            return self._say(hub.status)
        parts = [unquote(part) for part in self.path.strip("/").split("/")]
        if parts[0] == "cdn":
            _, owner, name, commit, file = parts
            return self._send(hub.repositories[f"{owner}/{name}"][commit][file], {}, body=body)
        name, kind, revision, file = "/".join(parts[:2]), parts[2], parts[3], "/".join(parts[4:])
        if name not in hub.repositories:
            return self._say(404, "RepoNotFound")
        commit = hub.branches[name].get(revision, revision)
        if kind != "resolve" or commit not in hub.repositories[name]:
            return self._say(404, "RevisionNotFound")
        if file not in hub.repositories[name][commit]:
            return self._say(404, "EntryNotFound", {"X-Repo-Commit": commit})
        content = hub.repositories[name][commit][file]
        said = {"X-Repo-Commit": commit, **hub.headers}
        if not file.endswith(".safetensors"):
            checksum = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
            return self._send(content, {"ETag": f'"{checksum}"', **said}, body=body)
        return self._say(
            302,
            headers={
                "Location": f"http://localhost:{hub.server_port}/cdn/{name}/{commit}/{file}",
                "X-Linked-Etag": f'"{hashlib.sha256(content).hexdigest()}"',
                "X-Linked-Size": str(len(content)),
                **said,
            },
        )

    def _say(self, status: int, code: str = "", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", "X-Error-Code": code, **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()

    def _send(self, content: bytes, headers: dict[str, str], *, body: bool) -> None:
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").partition("-")[0])
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        for name, value in {"Content-Length": str(len(content) - start), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if not body:
            return
        sent = self.server.damage(content)[start:]
        if self.path.startswith("/cdn") and self.server.breaks:
            self.wfile.write(sent[: self.server.breaks.pop(0)])
            self.close_connection = True
            return
        with contextlib.suppress(ConnectionError):
            self.wfile.write(sent)


class Proxy(ThreadingHTTPServer):
    """Forwards and records requests."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _ProxyHandler)
        self.asked: list[str] = []


class _ProxyHandler(BaseHTTPRequestHandler):
    server: Proxy
    dropped: ClassVar[set[str]] = {"connection", "proxy-connection", "transfer-encoding"}

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        target = urlsplit(self.path)
        with contextlib.closing(http.client.HTTPConnection(str(target.hostname), target.port)) as there:
            there.request(self.command, target.path, headers=dict(self.headers))
            answer = there.getresponse()
            content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in self.dropped:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def do_HEAD(self) -> None:
        self.do_GET()


@contextlib.contextmanager
def serving(server: Any) -> Iterator[Any]:
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub with one repository of one commit, an empty cache, and no proxy, token or earlier connection."""
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "token"))
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    with serving(Hub()) as server:
        monkeypatch.setattr(constants, "ENDPOINT", server.url)
        template = server.url + "/{repo_id}/resolve/{revision}/{filename}"
        set_template(monkeypatch, template)
        server.add(NAME, FIRST, model_safetensors=weights_of(1.0), config_json=CONFIG)
        close_session()
        yield server
        close_session()


def close_session() -> None:
    """Close connections; the name of the function differs between versions of the library."""
    close = getattr(huggingface_hub, "close_session", None) or huggingface_hub.utils.reset_sessions
    close()


def set_template(monkeypatch: pytest.MonkeyPatch, template: str) -> None:
    """Set the template of addresses; older versions of the library have a copy of it in another module."""
    for module in (constants, huggingface_hub.file_download):
        monkeypatch.setattr(module, "HUGGINGFACE_CO_URL_TEMPLATE", template, raising=False)


def cache() -> Path:
    return Path(constants.HF_HUB_CACHE)


def bias(folder: Path) -> float:
    return float(load_weights(folder)[0]["head.classification_head.cls_logits.bias"][0])


# -- names -------------------------------------------------------------------------------------


def test_an_empty_name_is_the_bundled_model_and_a_path_is_unchanged(hub: Hub, tmp_path: Path) -> None:
    assert locate_model("") == bundled_model()
    assert locate_model(str(tmp_path)) == tmp_path
    assert not hub.asked


def test_a_local_hub_folder_is_a_path(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "owner" / "forest"
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(weights_of(7.0))
    (folder / "config.json").write_bytes(CONFIG)
    monkeypatch.chdir(tmp_path)
    assert bias(locate_model("owner/forest")) == 7.0
    assert load_weights("owner/forest")[1].labels == ("Oak",)
    assert not hub.asked


@pytest.mark.parametrize(
    "name",
    [
        "nowhere.safetensors",
        "models/forest.ckpt",
        "/elsewhere/model",
        "../owner/name",
        "owner/../name",
        "owner/..",
        "owner/name@../../../etc",
        "owner/name@v1/../../x",
        "owner/name@",
        "owner/name/more",
        "owner--x/name",
        "owner\\name",
        "owner/name@" + "x" * 5 + "\0",
        "~/model",
    ],
)
def test_names_that_are_neither_paths_nor_repositories(hub: Hub, name: str) -> None:
    with pytest.raises(ModelFileError, match="does not exist") as caught:
        locate_model(name)
    assert "owner/name" in caught.value.hint
    assert not hub.asked
    assert not cache().exists()


def test_the_release_is_pinned_to_a_commit(hub: Hub) -> None:
    hub.add(RELEASE, PINNED[RELEASE], model_safetensors=weights_of(4.0), config_json=CONFIG)
    hub.add(RELEASE, SECOND, model_safetensors=weights_of(5.0), config_json=CONFIG)  # main moved on
    assert bias(locate_model(RELEASE)) == 4.0
    assert bias(locate_model(f"{RELEASE}@main")) == 5.0
    assert bias(locate_model(RELEASE)) == 4.0


# -- downloads ---------------------------------------------------------------------------------


def test_the_first_use_downloads_and_the_second_sends_no_request(hub: Hub, listen: Any) -> None:
    recorder = listen()
    folder = locate_model(NAME, recorder)
    assert bias(folder) == 1.0
    assert load_weights(folder)[1].labels == ("Oak",)
    assert load_weights(folder)[1].score_threshold == 0.3
    total = sum(map(len, hub.repositories[NAME][FIRST].values()))
    assert {stage for stage, _, _ in recorder.steps} == {"Downloading model"}
    steps = [done for _, done, _ in recorder.steps]
    assert steps == sorted(steps)
    assert len(steps) >= 3 or not PROGRESS
    assert recorder.steps[-1][1:] == (total, total)
    assert FIRST in recorder.messages
    assert model_title(folder) == f"{NAME}@{FIRST[:12]}"

    hub.asked.clear()
    again = listen()
    assert locate_model(NAME, again) == folder
    assert not hub.asked
    assert not again.steps
    assert model_title(folder) in again.messages


def test_only_two_files_are_requested_without_further_information(hub: Hub) -> None:
    hub.repositories[NAME][FIRST] |= {"pytorch_model.bin": b"pickle", "README.md": b"read", "NEON.pt": b"old"}
    locate_model(NAME)
    assert {path.rpartition("/")[2] for _, path, _ in hub.asked} == {"model.safetensors", "config.json"}
    for _, _, headers in hub.asked:
        assert headers["user-agent"].startswith("deepforest-qgis/")
        assert "torch" not in headers["user-agent"]
        assert "authorization" not in headers


def test_the_token_is_not_sent_to_the_host_of_a_redirect(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    locate_model(NAME)
    told = {path.startswith("/cdn"): headers.get("authorization") for _, path, headers in hub.asked}
    assert told == {False: "Bearer hf_secret", True: None}


def test_a_branch_stays_at_the_commit_of_the_first_download(hub: Hub, listen: Any) -> None:
    locate_model(NAME)
    hub.add(NAME, SECOND, model_safetensors=weights_of(2.0), config_json=CONFIG)
    assert bias(locate_model(NAME)) == 1.0
    # Another program that requests the branch changes the reference of the cache, not that of the engine.
    huggingface_hub.hf_hub_download(NAME, "config.json")
    huggingface_hub.hf_hub_download(NAME, "model.safetensors")
    assert (cache() / "models--weecology--forest" / "refs" / "main").read_text() == SECOND
    assert bias(locate_model(NAME)) == 1.0
    assert bias(locate_model(f"{NAME}@{SECOND}")) == 2.0
    assert bias(locate_model(f"{NAME}@{FIRST}")) == 1.0
    # Even where files were cleared away, the same version comes back.
    for blob in (cache() / "models--weecology--forest" / "blobs").iterdir():
        blob.unlink()
    assert bias(locate_model(NAME)) == 1.0


def test_a_revision_is_a_branch_a_tag_or_a_commit(hub: Hub) -> None:
    hub.add(NAME, SECOND, branch="v2.0", model_safetensors=weights_of(2.0), config_json=CONFIG)
    hub.add(NAME, "3" * 40, branch="refs/pr/3", model_safetensors=weights_of(3.0), config_json=CONFIG)
    assert bias(locate_model(f"{NAME}@v2.0")) == 2.0
    assert bias(locate_model(f"{NAME}@refs/pr/3")) == 3.0
    assert bias(locate_model(f"{NAME}@{FIRST}")) == 1.0
    hub.asked.clear()
    assert bias(locate_model(f"{NAME}@refs/pr/3")) == 3.0
    assert not hub.asked
    # The library's own tools still read the cache.
    (seen,) = huggingface_hub.scan_cache_dir(cache()).repos
    assert {revision.commit_hash for revision in seen.revisions} == {FIRST, SECOND, "3" * 40}


def test_a_model_without_a_description_is_loaded_with_a_warning(hub: Hub, listen: Any) -> None:
    del hub.repositories[NAME][FIRST]["config.json"]
    recorder = listen()
    assert load_weights(locate_model(NAME, recorder))[1].labels == ("Tree",)
    assert "has no 'config.json'" in recorder.warnings


@pytest.mark.parametrize("damage", [lambda data: data[:-1] + b"\x99", lambda data: b"{}" + data[2:]])
def test_files_with_a_wrong_checksum_are_deleted(hub: Hub, damage: Callable[[bytes], bytes]) -> None:
    hub.damage = damage
    with pytest.raises(ModelFileError, match=r"checksum of '[a-z.]+' is wrong"):
        locate_model(NAME)
    assert not list(cache().rglob("*.incomplete"))
    assert not list(cache().rglob("*.safetensors"))
    hub.damage = bytes
    assert bias(locate_model(NAME)) == 1.0


@pytest.mark.parametrize("wrong", [{"X-Linked-Etag": '"../../../../escaped"'}, {"X-Repo-Commit": "../../../escaped"}])
def test_a_server_cannot_determine_paths(hub: Hub, wrong: dict[str, str], tmp_path: Path) -> None:
    hub.headers = wrong
    with pytest.raises(ModelFileError, match="not a hub"):
        locate_model(NAME)
    assert not list(tmp_path.rglob("*escaped*"))


def test_another_version_than_requested_is_refused(hub: Hub) -> None:
    hub.headers = {"X-Repo-Commit": SECOND}
    with pytest.raises(ModelFileError, match="another version, 222222222222"):
        locate_model(f"{NAME}@{FIRST}")


@pytest.mark.skipif(VERSION < (1, 32), reason="older versions give up")
def test_a_download_resumes_after_a_broken_connection(hub: Hub, listen: Any) -> None:
    hub.breaks = [300_000, 600_000]
    recorder = listen()
    assert bias(locate_model(NAME, recorder)) == 1.0
    steps = [done for _, done, _ in recorder.steps]
    assert steps == sorted(set(steps))
    starts = [int(asked.removeprefix("bytes=").removesuffix("-")) for asked in hub.ranges()]
    assert 0 < starts[0] < starts[-1]
    assert starts == sorted(starts)


@needs_progress
def test_cancelling_stops_within_a_file(hub: Hub, listen: Any) -> None:
    recorder = listen(cancel_at=1)
    with pytest.raises(Cancelled):
        locate_model(NAME, recorder)
    assert not list(cache().rglob("model.safetensors"))
    assert 0 < recorder.steps[-1][1] < len(hub.repositories[NAME][FIRST]["model.safetensors"])
    assert bias(locate_model(NAME)) == 1.0


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning" if VERSION < (1, 32) else "error")
def test_several_processes_share_one_download(hub: Hub) -> None:
    found: list[Path] = []
    threads = [threading.Thread(target=lambda: found.append(locate_model(NAME))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    assert len([path for command, path, _ in hub.asked if command == "GET" and path.startswith("/cdn")]) == 1
    gc.collect()  # older versions of the library leave a connection open, which is reported when it is collected


# -- refusals ----------------------------------------------------------------------------------


def test_a_missing_repository(hub: Hub) -> None:
    with pytest.raises(ModelFileError, match="the repository does not exist or is private") as caught:
        locate_model("weecology/desert")
    assert hub.url in caught.value.message
    assert "put both files into one folder" in caught.value.hint
    assert f"{hub.url}/weecology/desert/tree/main" in caught.value.hint
    assert "works offline" in caught.value.hint


def test_a_missing_version_and_a_missing_file(hub: Hub) -> None:
    with pytest.raises(ModelFileError, match="no version 'v9'"):
        locate_model(f"{NAME}@v9")
    del hub.repositories[NAME][FIRST]["model.safetensors"]
    with pytest.raises(ModelFileError, match=r"has no file 'model\.safetensors'"):
        locate_model(NAME)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "access is denied"),
        (403, "access is denied"),
        (407, "proxy requires a login"),
        (429, "too many requests"),
        (503, "the hub reports an error"),
    ],
)
def test_statuses_of_the_hub(hub: Hub, status: int, words: str) -> None:
    hub.status = status
    with pytest.raises(ModelFileError, match=words) as caught:
        locate_model(NAME)
    assert f"HTTP status {status}" in caught.value.message


def test_a_login_page_is_not_a_hub(hub: Hub) -> None:
    hub.status = 200
    with pytest.raises(ModelFileError, match="the server is not a hub"):
        locate_model(NAME)


def test_an_unreachable_server(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    locate_model(NAME)
    set_template(monkeypatch, "http://127.0.0.1:9/{repo_id}/{revision}/{filename}")
    assert bias(locate_model(NAME)) == 1.0
    with pytest.raises(ModelFileError, match="no connection"):
        locate_model(f"{NAME}@v2")


def test_offline_with_and_without_a_cache(hub: Hub, listen: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ModelFileError, match="HF_HUB_OFFLINE is set") as caught:
        locate_model(NAME)
    assert "Unset HF_HUB_OFFLINE" in caught.value.hint
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    close_session()  # older versions of the library read the constant when a session is created
    locate_model(NAME)
    hub.asked.clear()
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert bias(locate_model(NAME)) == 1.0
    assert not hub.asked


def test_files_of_other_programs_are_used_offline_if_undamaged(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in ("config.json", "model.safetensors"):
        huggingface_hub.hf_hub_download(NAME, file)
    shutil.copytree(cache(), cache().with_name("copy"), symlinks=True)
    hub.status = 503
    assert bias(locate_model(NAME)) == 1.0
    assert bias(locate_model(f"{NAME}@{FIRST}")) == 1.0

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(cache().with_name("copy")))
    damaged = next(cache().rglob("model.safetensors")).resolve()
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"\x99")
    with pytest.raises(ModelFileError, match="HTTP status 503"):
        locate_model(NAME)
    hub.status = None
    assert bias(locate_model(NAME)) == 1.0  # fetched again


def test_a_cache_that_cannot_be_written(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_CACHE", "/proc/cache")
    with pytest.raises(ModelFileError, match="cannot be written to '/proc/cache'") as caught:
        locate_model(NAME)
    assert "HF_HOME" in caught.value.hint


# -- proxies -----------------------------------------------------------------------------------


def test_downloads_use_the_proxy_except_for_excluded_hosts(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with serving(Proxy()) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.server_port}")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
        assert bias(locate_model(NAME)) == 1.0
        assert not proxy.asked
        monkeypatch.delenv("NO_PROXY")
        monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "other"))
        close_session()
        assert bias(locate_model(NAME)) == 1.0
        assert any("/cdn/" in path for path in proxy.asked)
        assert any("config.json" in path for path in proxy.asked)


def test_an_unreachable_proxy_is_named_without_its_password(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://anna:secret@127.0.0.1:9")
    close_session()
    with pytest.raises(ModelFileError, match=r"no connection .*, through the proxy http://127\.0\.0\.1:9") as caught:
        locate_model(NAME)
    assert "secret" not in str(caught.value)


def test_a_socks_proxy_is_refused(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "socks5://127.0.0.1:9")
    close_session()
    with pytest.raises(ModelFileError, match="SOCKS proxies"):
        locate_model(NAME)


# -- the released model ----------------------------------------------------------------------------


def test_the_entry_of_the_released_model_has_its_ground_extent(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """It applies to the pinned revision only; of others it is not known."""
    monkeypatch.setattr("deepforest_qgis.model.weights.RELEASED", RELEASED._replace(extent_m=64.0, patch_px=640))
    for commit, value in ((PINNED[RELEASE], 4.0), (SECOND, 5.0)):
        hub.add(RELEASE, commit, model_safetensors=weights_of(value), config_json=CONFIG)
    info = load_weights(locate_model(RELEASE))[1]
    assert (info.extent_m, info.patch_px, info.score_threshold, info.nms_threshold) == (64.0, 640, 0.3, 0.1)
    other = load_weights(locate_model(f"{RELEASE}@{SECOND}"))[1]
    assert (other.extent_m, other.patch_px) == (40.0, 400)


def test_the_patch_size_overrides_the_ground_extent_of_the_entry(
    hub: Hub, make_raster: Any, tmp_path: Path, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deepforest_qgis.model.weights.RELEASED", RELEASED._replace(extent_m=8.0, patch_px=80))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "journals"))
    hub.add(RELEASE, PINNED[RELEASE], model_safetensors=whole_weights(), config_json=CONFIG)
    raster = make_raster(np.random.default_rng(0).integers(0, 255, (3, 160, 160), dtype=np.uint8))
    windows = []
    for patch_size in (None, 160):
        job = PredictJob(
            RasterInput(str(raster)),
            str(tmp_path / "crowns.gpkg"),
            RELEASE,
            patch_size=patch_size,
            patch_overlap=0.0,
            device="cpu",
        )
        result = RUNNERS["predict"](job, listen())
        windows.append(result.about["parameters"]["windows"].split(" pixels")[0])
    assert windows == ["80 × 80", "160 × 160"]


@pytest.mark.parametrize("limits", [{}, {"detections_per_img": 300, "topk_candidates": 4000}])
def test_limits_of_detections_are_read_from_the_configuration(
    hub: Hub, limits: dict[str, int], tmp_path: Path, listen: Any
) -> None:
    settings = {**json.loads(CONFIG), **limits, "fg_iou_thresh": 0.5}
    hub.add(RELEASE, PINNED[RELEASE], model_safetensors=whole_weights(), config_json=json.dumps(settings).encode())
    detector = load_model(RELEASE, listen()).detector
    expected = (limits.get("detections_per_img", 1000), limits.get("topk_candidates", 2000))
    assert (detector.model.detections_per_img, detector.model.topk_candidates) == expected
    detector.save(tmp_path / "tuned.safetensors")
    again = CrownDetector.load(tmp_path / "tuned.safetensors").model
    assert (again.detections_per_img, again.topk_candidates) == expected


@pytest.mark.parametrize("value", [0, -1, 1.5, "many", True, 10**9])
@pytest.mark.parametrize("name", ["detections_per_img", "topk_candidates"])
def test_limits_that_are_not_allowed_are_refused(name: str, value: Any, tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(weights_of(1.0, 1))
    (tmp_path / "config.json").write_text(json.dumps({name: value}))
    with pytest.raises(ModelFileError, match=rf"'{name}' of model '.*' is {value!r}.*from 1 to 1,000,000"):
        load_weights(tmp_path)


# -- command line ------------------------------------------------------------------------------


def test_the_command_line_uses_a_hub_model_which_then_works_offline(hub: Hub, make_raster: Any, tmp_path: Path) -> None:
    """Environment variables are read by a new process."""
    weights = whole_weights()
    hub.add(RELEASE, PINNED[RELEASE], model_safetensors=weights, config_json=CONFIG)
    raster = make_raster(np.random.default_rng(0).integers(0, 255, (3, 64, 64), dtype=np.uint8))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    environment |= {"HF_ENDPOINT": hub.url, "HF_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    environment |= {"OMP_NUM_THREADS": "1", "XDG_CACHE_HOME": str(tmp_path / "journals")}

    def start(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *arguments]
        return subprocess.run(command, env={**environment, **more}, capture_output=True, text=True, timeout=300)

    output = str(tmp_path / "crowns.gpkg")
    predict = ["-m", "deepforest_qgis", "predict", "--raster", str(raster), "--output", output]
    done = start(*predict, "--model", RELEASE, "--patch-size", "64", "--device", "cpu")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["windows"] == 1
    folder = tmp_path / "home" / "hub" / "models--weecology--deepforest-tree" / "snapshots" / PINNED[RELEASE]
    assert (folder / "model.safetensors").read_bytes() == weights
    hub.asked.clear()
    locate = "import sys; from deepforest_qgis.model.hub import locate_model; print(locate_model(sys.argv[1]))"
    offline = start("-c", locate, RELEASE, HF_HUB_OFFLINE="1")
    assert offline.stdout.strip() == str(folder), offline.stderr
    assert not hub.asked
