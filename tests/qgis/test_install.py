"""Creating the environment of the engine: real environments from a tiny lock and a tiny wheel, without a network."""

from __future__ import annotations

import fcntl
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from deepforest_processing.deepforest_qgis.common.errors import Cancelled, EngineError, InputError
from deepforest_processing.runtime import install, interpreters, torch_build
from deepforest_processing.runtime.hardware import Hardware
from deepforest_processing.runtime.install import SetupChoices, install_engine, remove_engine, size_on_disk
from deepforest_processing.runtime.installer import installer_environment
from deepforest_processing.runtime.interpreters import FETCHED_PYTHON
from deepforest_processing.runtime.locate import PLUGIN_ROOT, STAMP, Engine, engine_problem, needs_update
from deepforest_processing.runtime.process import worker_environment
from deepforest_processing.runtime.torch_build import TORCH_INDEX, torch_backend, without_cuda_parts
from programs import output_of, program
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings


def silent(_: str) -> None:
    return None


@pytest.mark.parametrize("tool", ["uv", "pip"])
def test_an_environment_is_made_from_a_folder_of_wheels(
    tool: str, tmp_path: Path, wheels: Path, plugin_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    if tool == "pip":  # no uv on this machine, and none among the wheels
        monkeypatch.setattr(install, "find_uv", lambda say: None)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # no requests to the network
    monkeypatch.setenv("UV_INDEX", "http://127.0.0.1:9/simple")
    folder = tmp_path / "Bäume im Wald" / "engine"
    engine = install_engine(folder, lines.append, root=plugin_root, choices=SetupChoices(wheels=wheels))
    assert engine == Engine(folder / "bin" / "python", "made")
    assert output_of(engine.python, "import crown; print(crown.HEIGHT)") == "7"
    stamp = json.loads((folder / STAMP).read_text())
    assert stamp["python"] == output_of(engine.python, "import platform; print(platform.python_version())")
    assert ("uv is not available." in lines) == (tool == "pip")
    assert "does not exist yet" in lines[0]
    assert engine_problem(folder, root=plugin_root) == ""
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]


def test_a_whole_environment_is_left_as_it_is_unless_it_is_to_be_recreated(
    tmp_path: Path, wheels: Path, plugin_root: Path
) -> None:
    folder, lines = tmp_path / "engine", []
    install_engine(folder, silent, root=plugin_root, choices=SetupChoices(wheels=wheels))
    (folder / "mark").touch()
    install_engine(folder, lines.append, root=plugin_root, choices=SetupChoices(wheels=wheels))
    assert not lines
    assert (folder / "mark").exists()
    install_engine(folder, lines.append, root=plugin_root, recreate=True, choices=SetupChoices(wheels=wheels))
    assert not (folder / "mark").exists()


def test_the_stamp_detects_an_outdated_environment(tmp_path: Path, uv: Path, plugin_root: Path) -> None:
    folder = tmp_path / "engine"
    install_engine(folder, silent, root=plugin_root, choices=SetupChoices(accelerator="cpu"))
    version = json.loads((folder / STAMP).read_text())["python"]
    assert engine_problem(folder, root=plugin_root, accelerator="auto", python=version) == ""
    assert engine_problem(folder, root=plugin_root, accelerator="cpu") == ""
    assert "for the accelerator 'cpu', not 'cuda'" in engine_problem(folder, root=plugin_root, accelerator="cuda")
    assert f"with Python {version}, not 3.10.1" in engine_problem(folder, root=plugin_root, python="3.10.1")
    assert "developer tools" in engine_problem(folder, root=plugin_root, developer=True)
    lock = plugin_root / "deepforest_qgis" / "requirements.txt"
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))  # as git or a zip may deliver it
    assert engine_problem(folder, root=plugin_root) == ""
    lock.write_text("crown==1.2.4\n")
    assert "another version of the plugin" in engine_problem(folder, root=plugin_root)
    install_engine(folder, silent, root=plugin_root, choices=SetupChoices(developer=True))
    assert engine_problem(folder, root=plugin_root, developer=True) == ""
    (folder / "bin" / "python").unlink()
    (folder / "bin" / "python").symlink_to(tmp_path / "python that was uninstalled")
    assert "is missing" in engine_problem(folder, root=plugin_root)
    (folder / STAMP).write_text('{"requirements":')
    assert "interrupted" in engine_problem(folder, root=plugin_root)
    (folder / STAMP).unlink()
    assert "interrupted" in engine_problem(folder, root=plugin_root)


def test_an_attempt_that_was_killed_is_repaired(tmp_path: Path, wheels: Path, plugin_root: Path) -> None:
    folder = tmp_path / "engine"
    (folder / "lib").mkdir(parents=True)  # what is left if even the first step had no time to end
    (tmp_path / "engine.making").touch()
    (tmp_path / "engine.discarded" / "lib").mkdir(parents=True)
    engine = install_engine(folder, silent, root=plugin_root, choices=SetupChoices(wheels=wheels))
    assert output_of(engine.python, "import crown; print(crown.HEIGHT)") == "7"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("engine")) == ["engine"]


@pytest.mark.parametrize("attempt", [1, 2])
def test_a_folder_of_the_users_is_never_removed(attempt: int, tmp_path: Path, wheels: Path, plugin_root: Path) -> None:
    thesis = tmp_path / "engine" / "thesis.odt"
    thesis.parent.mkdir()
    thesis.touch()
    for _ in range(attempt):
        with pytest.raises(EngineError, match="files that do not belong to an environment"):
            install_engine(thesis.parent, silent, root=plugin_root, recreate=True, choices=SetupChoices(wheels=wheels))
    assert thesis.exists()


@pytest.mark.parametrize("tool", ["setup_engine.py", "setup_reference.py"])
def test_a_link_to_an_environment_is_left_as_it_is(tool: str, tmp_path: Path) -> None:
    """As in a clone that uses the environment of another one: ``make setup`` and ``make reference``."""
    shared, link = tmp_path / "shared", tmp_path / ".venv"
    (shared / "bin").mkdir(parents=True)
    for name in ("pyvenv.cfg", "bin/python"):
        (shared / name).write_text("of another program")
    link.symlink_to(shared)
    command = [sys.executable, str(PLUGIN_ROOT / "tools" / tool), "--folder", str(link)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"'{link}' is a link" in done.stderr
    assert "so it was not changed. Remove the link" in done.stderr
    assert link.readlink() == shared
    assert sorted(path.name for path in tmp_path.iterdir()) == [".venv", "shared"]
    assert (shared / "bin" / "python").read_text() == "of another program"


def test_two_at_once_do_not_disturb_each_other(tmp_path: Path, wheels: Path, plugin_root: Path) -> None:
    with open(tmp_path / "engine.making", "wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(EngineError, match="Another program is installing"):
            install_engine(tmp_path / "engine", silent, root=plugin_root, choices=SetupChoices(wheels=wheels))
    assert (tmp_path / "engine.making").exists()


def test_cancelling_kills_the_installer_with_its_children_and_leaves_nothing(
    tmp_path: Path, uv: Path, plugin_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_UV", "hangs")
    lines: list[str] = []
    with pytest.raises(Cancelled):
        install_engine(tmp_path / "engine", lines.append, lambda: "downloading" in lines, root=plugin_root)
    child = Path(f"/proc/{(uv / 'child').read_text().strip()}")
    deadline = time.monotonic() + 10
    while child.exists() and "State:\tZ" not in (child / "status").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("engine")]


def test_a_failing_installer_is_an_error_with_its_last_lines_and_advice(
    tmp_path: Path, uv: Path, plugin_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_UV", "fails")
    with pytest.raises(EngineError, match="No space left on device") as caught:
        install_engine(tmp_path / "engine", silent, root=plugin_root)
    assert "disk space" in caught.value.hint
    assert not (tmp_path / "engine").exists()


def test_a_wheel_that_is_missing_offline_is_named(tmp_path: Path, wheels: Path, plugin_root: Path) -> None:
    (plugin_root / "deepforest_qgis" / "requirements.txt").write_text("crown==1.2.3\nmoss==4.0\n")
    with pytest.raises(EngineError, match="moss"):
        install_engine(tmp_path / "engine", silent, root=plugin_root, choices=SetupChoices(wheels=wheels))


@pytest.mark.parametrize(
    ("accelerator", "card", "reachable", "backend", "told"),
    [
        ("auto", Hardware(), True, "cpu", ""),
        ("auto", Hardware("intel", "Intel graphics"), True, "cpu", ""),
        ("auto", Hardware("nvidia", "RTX", "580.65", "13.0"), True, "auto", ""),
        ("auto", Hardware("nvidia", "GTX", "470.82", "11.4"), True, "cpu", "driver 470.82 is too old"),
        ("cpu", Hardware("nvidia", "RTX", "580.65", "13.0"), True, "cpu", ""),
        ("cuda", Hardware("nvidia", "RTX", "535.54"), True, "auto", ""),
        ("cuda", Hardware(), True, "cu130", "No NVIDIA driver was found"),
        ("cpu", Hardware(), False, "", "cannot be reached. PyPI's build is installed"),
    ],
)
def test_the_accelerator_chooses_the_build_of_torch(
    accelerator: str,
    card: Hardware,
    reachable: bool,
    backend: str,
    told: str,
    tmp_path: Path,
    uv: Path,
    plugin_root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch_build, "find_hardware", lambda: card)
    monkeypatch.setattr(torch_build, "_is_reachable", lambda url, environment: reachable)
    lines: list[str] = []
    install_engine(tmp_path / "engine", lines.append, root=plugin_root, choices=SetupChoices(accelerator=accelerator))
    install = (uv / "calls").read_text().splitlines()[-1]
    assert install.startswith("pip install --python")
    assert install.endswith(f"--torch-backend {backend}" if backend else "requirements.txt")
    assert (told in "\n".join(lines)) if told else len(lines) == 2


@pytest.mark.parametrize(("driver", "backend"), [("580.65", "cu130"), ("560.35", "cu126")])
def test_without_uv_the_driver_chooses_the_index_of_torch(
    driver: str, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch_build, "find_hardware", lambda: Hardware("nvidia", "RTX", driver))
    monkeypatch.setattr(torch_build, "_is_reachable", lambda url, environment: True)
    assert torch_backend("auto", None, {}, by_uv=False) == (backend, "")


def test_an_index_that_cannot_be_reached_is_noticed_quickly() -> None:
    began = time.monotonic()
    proxied = {"HTTPS_PROXY": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    assert not torch_build._is_reachable(TORCH_INDEX, proxied)
    assert time.monotonic() - began < 20


def test_the_parts_of_cuda_are_left_to_the_chosen_build_of_torch(plugin_root: Path) -> None:
    with without_cuda_parts([plugin_root / "deepforest_qgis" / "requirements.txt"]) as files:
        assert files[0].read_text() == "crown==1.2.3\n    # via -r requirements.in\n"


def test_the_installer_gets_qgis_proxy_and_none_of_its_libraries(
    tmp_path: Path, uv: Path, plugin_root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyPort", "3128")
    settings.setValue("proxy/proxyUser", "anna")
    settings.setValue("proxy/proxyPassword", "p@ss/word")
    monkeypatch.setenv("PYTHONPATH", "/usr/share/qgis/python")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    install_engine(tmp_path / "engine", silent, root=plugin_root)
    seen = (uv / "environment").read_text()
    assert "\nHTTPS_PROXY=http://anna:p%40ss%2Fword@proxy.forest.example:3128\n" in f"\n{seen}"
    assert "\nUV_DEFAULT_INDEX=https://mirror.example/simple\n" in f"\n{seen}"
    assert {"UV_SYSTEM_CERTS=1", "UV_NATIVE_TLS=1"} <= set(seen.splitlines())  # of uv 0.11 and newer, and of older ones
    assert "PYTHONPATH" not in seen


def test_addresses_that_qgis_reaches_without_its_proxy_are_reached_so(
    tmp_path: Path, uv: Path, plugin_root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "Socks5Proxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyExcludedUrls", ["https://mirror.example/simple", "tiles.example:8080/x"])
    settings.setValue("proxy/noProxyUrls", ["http://127.0.0.1:5000"])
    monkeypatch.setenv("NO_PROXY", "mine.example")
    install_engine(tmp_path / "engine", silent, root=plugin_root)
    seen = f"\n{(uv / 'environment').read_text()}"
    assert "\nHTTPS_PROXY=socks5://proxy.forest.example\n" in seen
    assert "\nNO_PROXY=mine.example,mirror.example,tiles.example,127.0.0.1\n" in seen
    settings.setValue("proxy/proxyEnabled", False)
    assert "mirror.example" not in installer_environment(None).get("NO_PROXY", "")


def test_an_excluded_index_is_requested_without_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    import http.server
    import threading

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            return None

    with http.server.HTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        proxied = {"http_proxy": "http://127.0.0.1:9"}
        assert not torch_build._is_reachable(url, proxied)
        assert torch_build._is_reachable(url, {**proxied, "NO_PROXY": "127.0.0.1"})
        server.shutdown()


def test_a_password_reaches_the_installer_but_no_log(
    tmp_path: Path, uv: Path, plugin_root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(uv / "uv", 'case "$*" in --version) echo "uv 0.9.0"; exit;; esac\necho "trying $HTTPS_PROXY"; exit 2')
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyUser", "anna")
    settings.setValue("proxy/proxyPassword", "p@ss/word")
    lines: list[str] = []
    with pytest.raises(EngineError) as caught:
        install_engine(tmp_path / "engine", lines.append, root=plugin_root)
    told = "\n".join([*lines, str(caught.value)])
    assert "trying http://anna:***@proxy.forest.example" in told
    assert "ss/word" not in told
    assert "%40ss" not in told


def test_the_login_of_the_proxy_is_read_once_for_the_lines_of_a_log(
    tmp_path: Path, uv: Path, plugin_root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QGIS may ask for its master password each time, also from the thread that reads the lines."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("of this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("proxy")
    config.setConfigMap({"username": "anna", "password": "spruce/3", "realm": ""})
    assert manager.storeAuthenticationConfig(config)
    lines_of_uv = 'for number in 7 8 9; do echo "$number $HTTPS_PROXY spruce/3"; done; exit 2'
    program(uv / "uv", f'case "$*" in --version) echo "uv 0.9.0"; exit;; esac\n{lines_of_uv}')
    for name, value in (("proxyEnabled", True), ("proxyType", "HttpProxy"), ("proxyHost", "proxy.forest.example")):
        settings.setValue(f"proxy/{name}", value)
    settings.setValue("proxy/authcfg", config.id())
    loaded: list[str] = []

    class Manager:
        def loadAuthenticationConfig(self, name: str, *given: Any) -> Any:
            loaded.append(name)
            return manager.loadAuthenticationConfig(name, *given)

    monkeypatch.setattr(QgsApplication, "authManager", Manager)
    lines: list[str] = []
    with pytest.raises(EngineError):
        install_engine(tmp_path / "engine", lines.append, root=plugin_root)
    assert "9 http://anna:***@proxy.forest.example ***" in lines
    assert loaded == [config.id()]


def test_the_worker_and_the_installer_go_by_qgis_proxy_before_the_environments(
    settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("https_proxy", "http://mine:8080")
    assert worker_environment()["PYTHONPATH"] == str(PLUGIN_ROOT)
    for seen in (worker_environment(), installer_environment(None)):
        assert seen["https_proxy"] == "http://mine:8080"
        assert "HTTPS_PROXY" not in seen
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyPort", "3128")
    for seen in (worker_environment(), installer_environment(None)):
        assert seen["https_proxy"] == seen["HTTPS_PROXY"] == seen["http_proxy"] == "http://proxy.forest.example:3128"


def test_threads_of_the_worker_sleep_while_they_wait_unless_the_user_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    assert worker_environment()["OMP_WAIT_POLICY"] == "PASSIVE"
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    assert worker_environment()["OMP_WAIT_POLICY"] == "ACTIVE"


def test_if_qgis_python_is_too_old_uv_downloads_another(
    tmp_path: Path, uv: Path, plugin_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = program(tmp_path / "old" / "python3.9", "echo 3.9.18")
    monkeypatch.setattr(interpreters, "own_python", lambda: old)
    lines: list[str] = []
    install_engine(tmp_path / "engine", lines.append, root=plugin_root)
    assert f"--python {FETCHED_PYTHON}" in (uv / "calls").read_text()
    assert any("cannot be used" in line for line in lines)
    monkeypatch.setattr(install, "find_uv", lambda say: None)
    monkeypatch.setattr(install._Installation, "_download_uv", lambda _: None)
    with pytest.raises(EngineError, match=r"needs Python 3\.10 to 3\.\d+"):
        install_engine(tmp_path / "engine", silent, root=plugin_root, recreate=True)


def test_an_interpreter_in_the_home_folder(
    tmp_path: Path, uv: Path, plugin_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    python = program(tmp_path / "conda" / "python3.12", "echo 3.12.4")
    choices = SetupChoices(python=Path("~/conda/python3.12"))
    install_engine(tmp_path / "engine", silent, root=plugin_root, choices=choices)
    assert f"--python {python} " in (uv / "calls").read_text()


def test_arguments_that_cannot_work_are_refused_before_anything_is_touched(tmp_path: Path, plugin_root: Path) -> None:
    old = program(tmp_path / "old" / "python3.9", "echo 3.9.18")
    for arguments, message in (
        ({"accelerator": "tpu"}, "'tpu', but must be one of"),
        ({"accelerator": "mps"}, "macOS only"),
        ({"wheels": tmp_path / "no wheels"}, "does not exist"),
        ({"wheels": tmp_path}, "contains no wheels"),
        ({"python": tmp_path / "no python"}, "not a Python interpreter that can be run"),
        ({"python": old}, r"is Python 3\.9\.18, but the engine needs 3\.10"),
    ):
        with pytest.raises(InputError, match=message):
            install_engine(tmp_path / "engine", silent, root=plugin_root, choices=SetupChoices(**arguments))
    assert not (tmp_path / "engine").exists()


def test_an_environment_can_be_removed_and_reports_updates(tmp_path: Path, wheels: Path, plugin_root: Path) -> None:
    folder = tmp_path / "Der Wald" / "engine"
    assert not needs_update(folder, plugin_root)
    install_engine(folder, silent, root=plugin_root, choices=SetupChoices(wheels=wheels))
    assert not needs_update(folder, plugin_root)
    assert size_on_disk(folder) > 1000
    (plugin_root / "deepforest_qgis" / "requirements.txt").write_text("crown==1.2.4\n")
    assert needs_update(folder, plugin_root)
    remove_engine(folder)
    assert list(folder.parent.iterdir()) == []
    thesis = folder / "thesis.odt"
    folder.mkdir()
    thesis.touch()
    with pytest.raises(EngineError, match="files that do not belong to an environment"):
        remove_engine(folder)
    assert thesis.exists()
