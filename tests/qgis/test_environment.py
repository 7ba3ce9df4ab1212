"""Finding and making the engine's Python: real environments from a tiny lock and a tiny wheel, without any network."""

from __future__ import annotations

import fcntl
import json
import os
import platform
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deepforest_processing.algorithms.setup_engine import SetupEngine
from deepforest_processing.deepforest_qgis.common.errors import Cancelled, EngineError, InputError
from deepforest_processing.runtime import environment
from deepforest_processing.runtime import hardware as hardware_module
from deepforest_processing.runtime.environment import STAMP, engine_problem, find_engine, make_engine
from deepforest_processing.runtime.hardware import Hardware, find_hardware
from deepforest_processing.runtime.packages import InstallProgress, locked_packages
from deepforest_processing.runtime.setup_plan import plan_setup
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsSettings

ROOT = Path(__file__).resolve().parents[2]


def silent(_: str) -> None:
    return None


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with one wheel, ``crown 1.2.3``, whose module says ``HEIGHT = 7``."""
    folder = tmp_path / "Räder und mehr"
    folder.mkdir()
    with zipfile.ZipFile(folder / "crown-1.2.3-py3-none-any.whl", "w") as wheel:
        wheel.writestr("crown.py", "HEIGHT = 7\n")
        wheel.writestr("crown-1.2.3.dist-info/METADATA", "Metadata-Version: 2.1\nName: crown\nVersion: 1.2.3\n")
        wheel.writestr(
            "crown-1.2.3.dist-info/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(
            "crown-1.2.3.dist-info/RECORD",
            "crown.py,,\ncrown-1.2.3.dist-info/METADATA,,\ncrown-1.2.3.dist-info/WHEEL,,\ncrown-1.2.3.dist-info/RECORD,,\n",
        )
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A plugin's folder with nothing but a lock."""
    folder = tmp_path / "plugin"
    (folder / "deepforest_qgis").mkdir(parents=True)
    (folder / "deepforest_qgis" / "requirements.txt").write_text(
        "crown==1.2.3\n    # via -r requirements.in\n"
        "nvidia-cublas==13.0 ; sys_platform == 'linux' \\\n    --hash=sha256:00\n"
    )
    (folder / "requirements-dev.txt").write_text("crown==1.2.3\n")
    return folder


@pytest.fixture
def uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A uv that makes empty environments and writes down how it was called; ``FAKE_UV=hangs`` lets it hang."""
    program = tmp_path / "tools" / "uv"
    program.parent.mkdir()
    program.write_text(
        f"""#!/bin/sh
here="{program.parent}"
case "$*" in --version) echo "uv 0.9.0"; exit;; esac
printf '%s\\n' "$*" >> "$here/calls"
env >> "$here/environment"
if [ "$1" = venv ]; then
    for folder; do :; done
    mkdir -p "$folder/bin" && touch "$folder/pyvenv.cfg" && ln -s /usr/bin/python3 "$folder/bin/python"
fi
if [ "$FAKE_UV" = hangs ]; then sleep 600 & echo "$!" > "$here/child"; echo "downloading"; wait; fi
if [ "$1" = pip ] && [ "$FAKE_UV" = fails ]; then echo "error: No space left on device (os error 28)" >&2; exit 2; fi
"""
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setattr(environment, "_reachable", lambda url, environment: True)
    return program.parent


@pytest.fixture
def settings(qgis_app: Any) -> Iterator[QgsSettings]:
    held = QgsSettings()
    yield held
    for key in ("deepforest/engine_python", "proxy"):
        held.remove(key)


def program(path: Path, text: str = "exit 0") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def says(python: Path, code: str) -> str:
    return subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True).stdout.strip()


# -- finding -----------------------------------------------------------------------------------


def test_the_first_of_setting_variable_own_environment_and_qgis_python_is_taken(
    tmp_path: Path, wheels: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_own_python_lacks", lambda: "")
    own = find_engine()
    assert own.origin == "qgis"
    assert says(own.python, "import sys; print(sys.prefix)") == sys.prefix
    folder = environment.engine_folder()
    program(folder / "bin" / "python")
    digest = environment._digest(ROOT / "deepforest_qgis" / "requirements.txt")
    (folder / STAMP).write_text(json.dumps({"requirements": digest}))
    assert find_engine() == environment.Engine(folder / "bin" / "python", "made")
    named = program(tmp_path / "by variable" / "python")
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(named))
    assert find_engine() == environment.Engine(named, "variable")
    set_ = program(tmp_path / "by setting" / "python")
    settings.setValue("deepforest/engine_python", str(set_))
    assert find_engine() == environment.Engine(set_, "setting")


def test_without_an_engine_it_says_where_was_looked_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        find_engine()
    assert "no engine here' has not been made yet" in caught.value.message
    assert f"({platform.python_version()}) lacks torch" in caught.value.message
    assert "Set up engine" in caught.value.hint


def test_a_named_python_that_is_not_there_is_an_error_and_not_passed_over(
    tmp_path: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(tmp_path / "gone"))
    with pytest.raises(EngineError, match=r"DEEPFOREST_QGIS_PYTHON names '.*gone'"):
        find_engine()
    not_a_program = tmp_path / "python.txt"
    not_a_program.touch()
    settings.setValue("deepforest/engine_python", str(not_a_program))
    with pytest.raises(EngineError, match=r"engine_python names '.*python\.txt'"):
        find_engine()


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("Linux", {"XDG_DATA_HOME": ""}, "home/.local/share/deepforest-qgis/engine"),
        ("Linux", {"XDG_DATA_HOME": "/data"}, "/data/deepforest-qgis/engine"),
        ("Darwin", {}, "home/Library/Application Support/deepforest-qgis/engine"),
        ("Windows", {"LOCALAPPDATA": "/C/Users/me/AppData/Local"}, "/C/Users/me/AppData/Local/deepforest-qgis/engine"),
        ("Windows", {"LOCALAPPDATA": ""}, "home/AppData/Local/deepforest-qgis/engine"),
        ("Windows", {"DEEPFOREST_QGIS_ENGINE": "~/mine"}, "home/mine"),
    ],
)
def test_each_system_has_its_place_for_the_environment(
    system: str, variables: dict[str, str], folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPFOREST_QGIS_ENGINE")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert environment.engine_folder() == tmp_path / folder


@pytest.mark.parametrize(
    ("system", "executable", "interpreter"),
    [
        ("Windows", "bin/qgis-bin.exe", "python.exe"),
        ("Darwin", "QGIS", f"bin/python{sys.version_info[0]}.{sys.version_info[1]}"),
        ("Linux", "shims/python3", "bin/python3"),
    ],
)
def test_inside_qgis_its_python_is_found_although_sys_executable_is_something_else(
    system: str, executable: str, interpreter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(program(tmp_path / executable)))
    assert environment.own_python() == (tmp_path / executable if system == "Linux" else None)
    program(tmp_path / interpreter)
    assert environment.own_python() == tmp_path / interpreter


# -- making ------------------------------------------------------------------------------------


@pytest.mark.parametrize("tool", ["uv", "pip"])
def test_an_environment_is_made_from_a_folder_of_wheels(
    tool: str, tmp_path: Path, wheels: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    if tool == "pip":  # no uv on this machine, and none among the wheels
        monkeypatch.setattr(environment, "_find_uv", lambda say: None)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # the network is not to be asked
    monkeypatch.setenv("UV_INDEX", "http://127.0.0.1:9/simple")
    folder = tmp_path / "Bäume im Wald" / "engine"
    engine = make_engine(folder, lines.append, wheels=wheels, root=root)
    assert engine == environment.Engine(folder / "bin" / "python", "made")
    assert says(engine.python, "import crown; print(crown.HEIGHT)") == "7"
    stamp = json.loads((folder / STAMP).read_text())
    assert stamp["python"] == says(engine.python, "import platform; print(platform.python_version())")
    assert ("uv is not to be had." in lines) == (tool == "pip")
    assert "has not been made yet" in lines[0]
    assert engine_problem(folder, root=root) == ""
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]


def test_a_whole_environment_is_left_as_it_is_unless_it_is_to_be_recreated(
    tmp_path: Path, wheels: Path, root: Path
) -> None:
    folder, lines = tmp_path / "engine", []
    make_engine(folder, silent, wheels=wheels, root=root)
    (folder / "mark").touch()
    make_engine(folder, lines.append, wheels=wheels, root=root)
    assert not lines
    assert (folder / "mark").exists()
    make_engine(folder, lines.append, wheels=wheels, root=root, recreate=True)
    assert not (folder / "mark").exists()


def test_the_stamp_tells_when_it_must_be_made_again(tmp_path: Path, uv: Path, root: Path) -> None:
    folder = tmp_path / "engine"
    make_engine(folder, silent, root=root, accelerator="cpu")
    version = json.loads((folder / STAMP).read_text())["python"]
    assert engine_problem(folder, root=root, accelerator="auto", python=version) == ""
    assert engine_problem(folder, root=root, accelerator="cpu") == ""
    assert "for the accelerator 'cpu', not 'cuda'" in engine_problem(folder, root=root, accelerator="cuda")
    assert f"with Python {version}, not 3.10.1" in engine_problem(folder, root=root, python="3.10.1")
    assert "developer tools" in engine_problem(folder, root=root, developer=True)
    lock = root / "deepforest_qgis" / "requirements.txt"
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))  # as git or a zip may deliver it
    assert engine_problem(folder, root=root) == ""
    lock.write_text("crown==1.2.4\n")
    assert "another version of the plugin" in engine_problem(folder, root=root)
    make_engine(folder, silent, root=root, developer=True)
    assert engine_problem(folder, root=root, developer=True) == ""
    (folder / "bin" / "python").unlink()
    (folder / "bin" / "python").symlink_to(tmp_path / "python that was uninstalled")
    assert "is gone" in engine_problem(folder, root=root)
    (folder / STAMP).write_text('{"requirements":')
    assert "interrupted" in engine_problem(folder, root=root)
    (folder / STAMP).unlink()
    assert "interrupted" in engine_problem(folder, root=root)


def test_an_attempt_that_was_killed_is_repaired(tmp_path: Path, wheels: Path, root: Path) -> None:
    folder = tmp_path / "engine"
    (folder / "lib").mkdir(parents=True)  # what is left if even the first step had no time to end
    (tmp_path / "engine.making").touch()
    (tmp_path / "engine.discarded" / "lib").mkdir(parents=True)
    engine = make_engine(folder, silent, wheels=wheels, root=root)
    assert says(engine.python, "import crown; print(crown.HEIGHT)") == "7"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("engine")) == ["engine"]


@pytest.mark.parametrize("attempt", [1, 2])
def test_a_folder_of_the_users_is_never_removed(attempt: int, tmp_path: Path, wheels: Path, root: Path) -> None:
    thesis = tmp_path / "engine" / "thesis.odt"
    thesis.parent.mkdir()
    thesis.touch()
    for _ in range(attempt):
        with pytest.raises(EngineError, match="something else than an environment"):
            make_engine(thesis.parent, silent, wheels=wheels, root=root, recreate=True)
    assert thesis.exists()


def test_two_at_once_do_not_disturb_each_other(tmp_path: Path, wheels: Path, root: Path) -> None:
    with open(tmp_path / "engine.making", "wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(EngineError, match="Another program is making"):
            make_engine(tmp_path / "engine", silent, wheels=wheels, root=root)
    assert (tmp_path / "engine.making").exists()


def test_cancelling_kills_the_installer_with_its_children_and_leaves_nothing(
    tmp_path: Path, uv: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_UV", "hangs")
    lines: list[str] = []
    with pytest.raises(Cancelled):
        make_engine(tmp_path / "engine", lines.append, lambda: "downloading" in lines, root=root)
    child = Path(f"/proc/{(uv / 'child').read_text().strip()}")
    deadline = time.monotonic() + 10
    while child.exists() and "State:\tZ" not in (child / "status").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("engine")]


def test_a_failing_installer_is_an_error_with_its_last_lines_and_advice(
    tmp_path: Path, uv: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_UV", "fails")
    with pytest.raises(EngineError, match="No space left on device") as caught:
        make_engine(tmp_path / "engine", silent, root=root)
    assert "disk space" in caught.value.hint
    assert not (tmp_path / "engine").exists()


def test_a_wheel_that_is_missing_offline_is_named(tmp_path: Path, wheels: Path, root: Path) -> None:
    (root / "deepforest_qgis" / "requirements.txt").write_text("crown==1.2.3\nmoss==4.0\n")
    with pytest.raises(EngineError, match="moss"):
        make_engine(tmp_path / "engine", silent, wheels=wheels, root=root)


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
        ("cpu", Hardware(), False, "", "cannot be reached: PyPI's build is taken"),
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
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment, "find_hardware", lambda: card)
    monkeypatch.setattr(environment, "_reachable", lambda url, environment: reachable)
    lines: list[str] = []
    make_engine(tmp_path / "engine", lines.append, root=root, accelerator=accelerator)
    install = (uv / "calls").read_text().splitlines()[-1]
    assert install.startswith("pip install --python")
    assert install.endswith(f"--torch-backend {backend}" if backend else "requirements.txt")
    assert (told in "\n".join(lines)) if told else len(lines) == 2


@pytest.mark.parametrize(("driver", "backend"), [("580.65", "cu130"), ("560.35", "cu126")])
def test_without_uv_the_driver_chooses_the_index_of_torch(
    driver: str, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "find_hardware", lambda: Hardware("nvidia", "RTX", driver))
    monkeypatch.setattr(environment, "_reachable", lambda url, environment: True)
    assert environment.torch_backend("auto", None, {}, by_uv=False) == (backend, "")


def test_an_index_that_cannot_be_reached_is_noticed_quickly() -> None:
    began = time.monotonic()
    proxied = {"HTTPS_PROXY": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    assert not environment._reachable(environment.TORCH_INDEX, proxied)
    assert time.monotonic() - began < 20


def test_the_parts_of_cuda_are_left_to_the_chosen_build_of_torch(root: Path) -> None:
    with environment._without_cuda_parts([root / "deepforest_qgis" / "requirements.txt"]) as files:
        assert files[0].read_text() == "crown==1.2.3\n    # via -r requirements.in\n"


def test_the_installer_gets_qgis_proxy_and_none_of_its_libraries(
    tmp_path: Path, uv: Path, root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyPort", "3128")
    settings.setValue("proxy/proxyUser", "anna")
    settings.setValue("proxy/proxyPassword", "p@ss/word")
    monkeypatch.setenv("PYTHONPATH", "/usr/share/qgis/python")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    make_engine(tmp_path / "engine", silent, root=root)
    seen = (uv / "environment").read_text()
    assert "\nHTTPS_PROXY=http://anna:p%40ss%2Fword@proxy.forest.example:3128\n" in f"\n{seen}"
    assert "\nUV_DEFAULT_INDEX=https://mirror.example/simple\n" in f"\n{seen}"
    assert "PYTHONPATH" not in seen


def test_addresses_that_qgis_reaches_without_its_proxy_are_reached_so(
    tmp_path: Path, uv: Path, root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "Socks5Proxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyExcludedUrls", ["https://mirror.example/simple", "tiles.example:8080/x"])
    settings.setValue("proxy/noProxyUrls", ["http://127.0.0.1:5000"])
    monkeypatch.setenv("NO_PROXY", "mine.example")
    make_engine(tmp_path / "engine", silent, root=root)
    seen = f"\n{(uv / 'environment').read_text()}"
    assert "\nHTTPS_PROXY=socks5://proxy.forest.example\n" in seen
    assert "\nNO_PROXY=mine.example,mirror.example,tiles.example,127.0.0.1\n" in seen
    settings.setValue("proxy/proxyEnabled", False)
    assert "mirror.example" not in environment.installer_environment(None).get("NO_PROXY", "")


def test_an_excluded_index_is_asked_without_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
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
        assert not environment._reachable(url, proxied)
        assert environment._reachable(url, {**proxied, "NO_PROXY": "127.0.0.1"})
        server.shutdown()


def test_a_password_reaches_the_installer_but_no_log(
    tmp_path: Path, uv: Path, root: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(uv / "uv", 'case "$*" in --version) echo "uv 0.9.0"; exit;; esac\necho "trying $HTTPS_PROXY"; exit 2')
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyUser", "anna")
    settings.setValue("proxy/proxyPassword", "p@ss/word")
    lines: list[str] = []
    with pytest.raises(EngineError) as caught:
        make_engine(tmp_path / "engine", lines.append, root=root)
    told = "\n".join([*lines, str(caught.value)])
    assert "trying http://anna:***@proxy.forest.example" in told
    assert "ss/word" not in told
    assert "%40ss" not in told


def test_the_worker_and_the_installer_go_by_qgis_proxy_before_the_environments(
    settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("https_proxy", "http://mine:8080")
    assert environment.worker_environment()["PYTHONPATH"] == str(environment.PLUGIN_ROOT)
    for seen in (environment.worker_environment(), environment.installer_environment(None)):
        assert seen["https_proxy"] == "http://mine:8080"
        assert "HTTPS_PROXY" not in seen
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "proxy.forest.example")
    settings.setValue("proxy/proxyPort", "3128")
    for seen in (environment.worker_environment(), environment.installer_environment(None)):
        assert seen["https_proxy"] == seen["HTTPS_PROXY"] == seen["http_proxy"] == "http://proxy.forest.example:3128"


def test_where_qgis_python_is_too_old_uv_is_asked_for_another(
    tmp_path: Path, uv: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = program(tmp_path / "old" / "python3.9", "echo 3.9.18")
    monkeypatch.setattr(environment, "own_python", lambda: old)
    lines: list[str] = []
    make_engine(tmp_path / "engine", lines.append, root=root)
    assert f"--python {environment.FETCHED_PYTHON}" in (uv / "calls").read_text()
    assert any("does not serve" in line for line in lines)
    monkeypatch.setattr(environment, "_find_uv", lambda say: None)
    monkeypatch.setattr(environment, "_fetch_uv", lambda *_: None)
    with pytest.raises(EngineError, match=r"needs Python 3\.10 to 3\.\d+"):
        make_engine(tmp_path / "engine", silent, root=root, recreate=True)


def test_arguments_that_cannot_work_are_refused_before_anything_is_touched(tmp_path: Path, root: Path) -> None:
    old = program(tmp_path / "old" / "python3.9", "echo 3.9.18")
    for arguments, message in (
        ({"accelerator": "tpu"}, "'tpu', but must be one of"),
        ({"accelerator": "mps"}, "macOS only"),
        ({"wheels": tmp_path / "no wheels"}, "does not exist"),
        ({"wheels": tmp_path}, "holds no wheel"),
        ({"python": tmp_path / "no python"}, "not a Python that can be run"),
        ({"python": old}, r"is Python 3\.9\.18, but the engine needs 3\.10"),
    ):
        with pytest.raises(InputError, match=message):
            make_engine(tmp_path / "engine", silent, root=root, **arguments)
    assert not (tmp_path / "engine").exists()


# -- what it would do ----------------------------------------------------------------------------

NVIDIA_SMI = """
Driver Version                            : 580.65.06
{cuda}                              : 13.0
Attached GPUs                             : 1
GPU 00000000:01:00.0
    Product Name                          : NVIDIA RTX A2000
"""


@pytest.mark.parametrize("cuda", ["CUDA Version", "CUDA UMD Version"])
def test_an_nvidia_card_is_known_by_nvidia_smi(cuda: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "tools" / "nvidia-smi", f"cat <<'end'\n{NVIDIA_SMI.format(cuda=cuda)}\nend")
    monkeypatch.setenv("PATH", str(tmp_path / "tools"), prepend=os.pathsep)
    found = find_hardware()
    assert found == Hardware("nvidia", "NVIDIA RTX A2000", "580.65.06", "13.0")
    assert found.cuda_generation == 13


def test_an_nvidia_driver_without_its_program_is_known_by_the_kernel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hardware_module, "_nvidia_smi", lambda: program(tmp_path / "nvidia-smi", "exit 9"))
    version = tmp_path / "version"
    version.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.54.03  Tue Jun  6\n")
    monkeypatch.setattr(hardware_module, "_PROC", version)
    found = find_hardware()
    assert (found.kind, found.driver, found.cuda_generation) == ("nvidia", "535.54.03", 12)


@pytest.mark.parametrize(
    ("system", "machine", "vendors", "kind", "name"),
    [
        ("Darwin", "arm64", [], "apple", "Apple GPU"),
        ("Darwin", "x86_64", [], "none", ""),
        ("Linux", "x86_64", ["0x1002", "0x8086"], "intel", "Intel graphics"),
        ("Linux", "x86_64", ["0x1002"], "none", "AMD graphics"),
        ("Linux", "x86_64", [], "none", ""),
        ("Windows", "AMD64", [], "none", ""),
    ],
)
def test_other_cards_are_known_by_the_system(
    system: str,
    machine: str,
    vendors: list[str],
    kind: str,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(hardware_module, "_nvidia_smi", lambda: None)
    monkeypatch.setattr(hardware_module, "_PROC", tmp_path / "no driver")
    monkeypatch.setattr(hardware_module, "_DRM", tmp_path)
    for number, vendor in enumerate(vendors):
        device = tmp_path / f"card{number}" / "device"
        device.mkdir(parents=True)
        (device / "vendor").write_text(f"{vendor}\n")
    found = find_hardware()
    assert (found.kind, found.name, found.cuda_generation) == (kind, name, 0)


def test_the_plan_says_what_would_be_installed_and_touches_nothing(
    tmp_path: Path, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_reachable", lambda url, environment: True)
    for card, build in ((Hardware(), "cpu"), (Hardware("nvidia", "RTX", "580.65"), "cuda")):
        monkeypatch.setattr("deepforest_processing.runtime.setup_plan.find_hardware", lambda card=card: card)
        monkeypatch.setattr(environment, "find_hardware", lambda card=card: card)
        plan = plan_setup()
        assert (plan.build, plan.refusal, plan.hardware) == (build, "", card)
        assert "torch" in plan.packages
        assert any(name.startswith("nvidia") for name in plan.packages) == (build == "cuda")
        assert 100 < plan.download_mb < plan.disk_mb < 10_000
        assert "has not been made yet" in plan.present
        assert platform.python_version() in plan.python
    offline = plan_setup(wheels=wheels)
    assert offline.from_folder
    assert offline.download_mb == 0
    assert "not a Python that can be run" in plan_setup(python=tmp_path / "none").refusal
    assert "does not exist" in plan_setup(wheels=tmp_path / "none").refusal
    assert not environment.engine_folder().parent.joinpath("no engine here").exists()


def test_the_plan_for_apple_takes_the_one_build_that_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    monkeypatch.setattr(hardware_module, "_nvidia_smi", lambda: None)
    plan = plan_setup()
    assert (plan.build, plan.hardware.kind) == ("mac", "apple")
    assert "does not exist on macOS" in plan_setup("cuda").refusal


def test_the_lock_is_read_as_pip_reads_it() -> None:
    listed = subprocess.run(
        [sys.executable, "-c", _AS_PIP, str(ROOT / "deepforest_qgis" / "requirements.txt")],
        capture_output=True,
        text=True,
        check=True,
    )
    ours = locked_packages(ROOT / "deepforest_qgis" / "requirements.txt", platform.python_version())
    assert ours == json.loads(listed.stdout)
    assert len(ours) > 50


_AS_PIP = r"""
import json, re, sys
from pip._vendor.packaging.requirements import Requirement
lines = open(sys.argv[1]).read().replace("\\\n", " ").splitlines()
pins = [Requirement(line) for line in lines if re.match(r"[A-Za-z0-9]", line)]
print(json.dumps({p.name: str(p.specifier)[2:] for p in pins if not p.marker or p.marker.evaluate()}))
"""


UV_SAYS = """uv was not found; trying to get it with pip.
Collecting uv<1,>=0.8
Installing collected packages: uv
Using uv (/tools/uv).
Resolved 3 packages in 408ms
Downloading torch (100.0MiB)
Downloading scipy (1.0GiB)
 Downloaded torch
 Downloaded scipy
Prepared 3 packages in 2.67s
Installed 3 packages in 143ms
 + torch==2.15.0
"""
PIP_SAYS = """Collecting torch
  Downloading torch-2.15.0-cp311.whl (100.0 MB)
Collecting scipy
  Downloading scipy-1.17-cp311.whl (1.0 GB)
Processing /wheels/tqdm.whl
Installing collected packages: tqdm, scipy, torch
Successfully installed torch-2.15.0
"""


@pytest.mark.parametrize(
    "said",
    [UV_SAYS, PIP_SAYS],
    ids=["uv", "pip"],
)
def test_progress_follows_the_packages_and_never_falls(said: str) -> None:
    progress = InstallProgress(500, 3)
    seen, words = [], []
    for line in said.splitlines():
        words.append(progress.hear(line))
        seen.append(progress.percent)
    assert seen == sorted(seen)
    lines = said.splitlines()
    half = next(at for at, line in enumerate(lines) if "Downloaded torch" in line or "Processing" in line)
    assert 5 < seen[half] <= 85 < seen[-1] < 100
    assert any("torch" in text for text in words)
    assert "Installing the packages" in words


def test_an_environment_can_be_removed_and_says_when_it_needs_an_update(
    tmp_path: Path, wheels: Path, root: Path
) -> None:
    folder = tmp_path / "Der Wald" / "engine"
    assert not environment.needs_update(folder, root)
    make_engine(folder, silent, wheels=wheels, root=root)
    assert not environment.needs_update(folder, root)
    assert environment.size_on_disk(folder) > 1000
    (root / "deepforest_qgis" / "requirements.txt").write_text("crown==1.2.4\n")
    assert environment.needs_update(folder, root)
    environment.remove_engine(folder)
    assert list(folder.parent.iterdir()) == []
    thesis = folder / "thesis.odt"
    folder.mkdir()
    thesis.touch()
    with pytest.raises(EngineError, match="something else than an environment"):
        environment.remove_engine(folder)
    assert thesis.exists()


# -- the algorithm and the tool ----------------------------------------------------------------


class Feedback(QgsProcessingFeedback):
    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.cancel_at = cancel_at
        self.lines: list[str] = []

    def _note(self, text: str) -> None:
        self.lines.append(text)
        if self.cancel_at and self.cancel_at in text:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self._note(info)

    def pushWarning(self, warning: str) -> None:
        self._note(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self._note(info)

    def reportError(self, error: str, fatal: bool = False) -> None:
        self._note(error)


@pytest.fixture
def sees_trees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The fake worker finds eight of the nine painted trees."""
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"predict": {"output": "", "count": 8, "windows": 1, "seconds": 0.5}}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(answers))
    return answers


def set_up(feedback: Feedback, **parameters: Any) -> tuple[dict[str, Any], bool]:
    algorithm = SetupEngine().create()
    context = QgsProcessingContext()
    assert algorithm.canExecute()[0]
    values = {"ACCELERATOR": 0, "RECREATE": False, "REPORT": "TEMPORARY_OUTPUT", **parameters}
    ok, message = algorithm.checkParameterValues(values, context)
    assert ok, message
    return algorithm.run(values, context, feedback)


def test_the_algorithm_only_checks_an_engine_that_is_there(
    qgis_app: Any, fake_engine: Path, sees_trees: Path, tmp_path: Path
) -> None:
    feedback = Feedback()
    report = tmp_path / "Bericht für Anna.html"
    results, ok = set_up(feedback, REPORT=str(report))
    assert ok, feedback.lines
    assert results == {"VERSION": "0.1.0", "DEVICES": "cpu: Fake <CPU>, 2 threads", "REPORT": str(report)}
    page = report.read_text(encoding="utf-8")
    assert "Fake &lt;CPU&gt;, 2 threads" in page
    assert "<CPU>" not in page
    assert "<th>torch</th><td>2.14.0</td>" in page
    assert "found 8 of 9 painted trees in 0.5 s" in page
    assert "only checked" in feedback.lines[0]
    assert "The engine works: it found 8 of 9 painted trees in 0.5 s." in feedback.lines
    assert not environment.engine_folder().exists()


def test_the_algorithm_makes_an_engine_where_there_is_none(
    qgis_app: Any, uv: Path, fake_engine: Path, sees_trees: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON")
    # The empty environment that this uv makes cannot run the engine; the worker stands in for it.
    monkeypatch.setattr(environment, "_python_of", lambda folder: fake_engine)
    feedback = Feedback()
    results, ok = set_up(feedback, ACCELERATOR=1)
    assert ok, feedback.lines
    assert results["VERSION"] == "0.1.0"
    assert "--torch-backend cpu" in (uv / "calls").read_text()
    assert "has not been made yet" in feedback.lines[0]
    assert feedback.progress() == 100


def test_an_engine_that_finds_no_trees_is_not_called_working(
    qgis_app: Any, fake_engine: Path, sees_trees: Path
) -> None:
    sees_trees.write_text(json.dumps({"predict": {"output": "", "count": 1, "seconds": 0.5}}))
    feedback = Feedback()
    _, ok = set_up(feedback)
    assert not ok
    assert "found only 1 of 9 painted trees" in feedback.lines[-1]


def test_the_check_is_a_real_prediction(qgis_app: Any, real_engine: Path, tmp_path: Path) -> None:
    feedback = Feedback()
    results, ok = set_up(feedback, REPORT=str(tmp_path / "report.html"))
    assert ok, feedback.lines
    assert any("found 9 of 9 painted trees" in line for line in feedback.lines), feedback.lines
    assert "cpu" in results["DEVICES"]
    assert "<th>torchvision</th>" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_an_engine_that_does_not_start_fails_the_algorithm_in_words(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "dies")
    feedback = Feedback()
    _, ok = set_up(feedback)
    assert not ok
    assert "No module named 'torch'" in feedback.lines[-1]


def test_the_algorithm_can_be_cancelled(qgis_app: Any, uv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_UV", "hangs")
    feedback = Feedback(cancel_at="downloading")
    began = time.monotonic()
    results, _ = set_up(feedback)
    assert "VERSION" not in results
    assert time.monotonic() - began < 20
    assert not environment.engine_folder().exists()


def test_the_tool_needs_no_qgis_and_ends_with_an_error_in_words(tmp_path: Path) -> None:
    tool = [sys.executable, str(ROOT / "tools" / "setup_engine.py"), "--folder", str(tmp_path / "engine")]
    done = subprocess.run([*tool, "--accelerator", "mps"], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == (
        "Error: MPS is Apple's accelerator and exists on macOS only. Choose automatic, CPU or CUDA.\n"
    )
    hidden = f"import sys, runpy; sys.modules['qgis'] = None; sys.argv = {[*tool[1:], '--help']!r}; "
    shown = subprocess.run(
        [tool[0], "-c", f"{hidden}runpy.run_path(sys.argv[0], run_name='__main__')"], capture_output=True
    )
    assert b"--accelerator" in shown.stdout
