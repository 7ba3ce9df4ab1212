# The plugin's folder in QGIS, defined only here: an identifier that is not the name of another package.
PLUGIN := deepforest_processing
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)

DIST ?= dist
ZIP = $(DIST)/$(PLUGIN)-$(VERSION).zip

# QGIS's Python; it also creates the engine's environment.
PYTHON ?= /usr/bin/python3
ENGINE := $(CURDIR)/.venv/bin/python
QGIS_PYTHON := $(CURDIR)/.venv-qgis/bin/python
# The reference implementation (DeepForest), on top of the engine's environment.
REFERENCE := $(CURDIR)/.venv-reference/bin/python

# Target of `make install`.
PROFILE ?= default
PROFILES ?= $(HOME)/.local/share/QGIS/QGIS3/profiles

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.DEFAULT_GOAL := help
DATA ?=
KILLS ?= 25
JOBS ?= 300

.PHONY: help setup demo matrix walk test test-faults test-kills test-soak lint format package check-zip install bench bench-suggest bench-fine-tuning fuzz train-starter eval-starter compare-starter lock clean system engine qgis-python reference samples

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: engine qgis-python ## create the environments: .venv (engine) and .venv-qgis (tests in QGIS's Python)

demo: system ## run the complete workflow with qgis_process on sample imagery and draw the map (.demo/map.png)
	@$(PYTHON) tools/demo.py --plugin $(PLUGIN) --zip $(ZIP) --engine $(ENGINE) $(if $(EPOCHS),--epochs $(EPOCHS))

matrix: ## run the QGIS tests and a short demo on each QGIS version of Debian, in separate systems (docs/platforms.md)
	@$(PYTHON) tools/matrix.py $(if $(ONLY),--only $(ONLY)) $(if $(TESTS),--tests "$(TESTS)")

test: setup reference samples ## run all tests: engine, comparison with DeepForest, QGIS, and the built zip in qgis_process
	@# Two processes, each with one thread of torch and up to 5 GB.
	OMP_NUM_THREADS=1 $(ENGINE) -m pytest -n 2 --dist worksteal tests/engine tests/faults
	$(REFERENCE) -m pytest tests/reference
	DEEPFOREST_QGIS_PYTHON=$(ENGINE) QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) -m pytest tests/qgis

test-faults: setup samples ## inject faults and write the table of docs/development/faults.md
	@mkdir -p build && rm -f build/faults.jsonl
	DEEPFOREST_QGIS_FAULTS=$(CURDIR)/build/faults.jsonl $(ENGINE) -m pytest tests/faults
	DEEPFOREST_QGIS_FAULTS=$(CURDIR)/build/faults.jsonl DEEPFOREST_QGIS_PYTHON=$(ENGINE) QT_QPA_PLATFORM=offscreen \
		$(QGIS_PYTHON) -m pytest tests/qgis/test_faults_*.py
	@$(ENGINE) tools/faults.py build/faults.jsonl

test-kills: setup samples ## kill jobs at 25 random moments (KILLS=25) and compare the resumed runs; about ten minutes
	DEEPFOREST_QGIS_KILLS=$(KILLS) $(ENGINE) -m pytest tests/faults/test_killed_*.py

test-soak: setup ## run 300 jobs (JOBS=300) in one worker, some cancelled or failing, and print its memory and handles
	DEEPFOREST_QGIS_SOAK=$(JOBS) DEEPFOREST_QGIS_PYTHON=$(ENGINE) QT_QPA_PLATFORM=offscreen \
		$(QGIS_PYTHON) -m pytest -s tests/qgis/test_soak.py

lint: engine ## check style and format (ruff), types (mypy --strict) and the files that GitHub reads (schemas)
	$(ENGINE) -m ruff check .
	$(ENGINE) -m ruff format --check .
	@# The types are checked under the name that QGIS gives the folder: relative imports then mean what they mean there.
	@mkdir -p build/types && ln -sfn $(CURDIR) build/types/$(PLUGIN)
	MYPYPATH=build/types $(ENGINE) -m mypy --strict -p $(PLUGIN).deepforest_qgis -p $(PLUGIN).runtime -p $(PLUGIN).algorithms -p $(PLUGIN).gui
	$(ENGINE) -m check_jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(ENGINE) -m check_jsonschema --builtin-schema vendor.github-issue-forms $(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))
	$(ENGINE) -m check_jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(ENGINE) -m check_jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(ENGINE) -m check_jsonschema --builtin-schema vendor.citation-file-format CITATION.cff

format: engine ## format the code and apply ruff's fixes
	$(ENGINE) -m ruff check --fix .
	$(ENGINE) -m ruff format .

.PHONY: docs coverage diagram
docs: engine ## build the documentation site in build/site; broken links and references are errors
	$(ENGINE) -m mkdocs build --quiet --strict --site-dir build/site

diagram: ## draw docs/development/imports.md from the imports in the code
	@$(PYTHON) tools/import_diagram.py

coverage: engine samples ## measure the test coverage of the engine; the minimum is in pyproject.toml
	@mkdir -p build/coverage
	$(ENGINE) -m coverage run -m pytest tests/engine tests/faults
	$(ENGINE) -m coverage html --quiet
	$(ENGINE) -m coverage report --skip-covered

package: | $(ENGINE) ## build the plugin's zip in dist/
	$(ENGINE) tools/package.py --folder $(PLUGIN) --output $(ZIP)

check-zip: package engine ## check the zip against the rules of plugins.qgis.org, Bandit and detect-secrets
	$(ENGINE) tools/check_zip.py $(ZIP)

install: package ## install the zip into your QGIS profile (PROFILE=default)
	rm -rf "$(PROFILES)/$(PROFILE)/python/plugins/$(PLUGIN)"
	$(PYTHON) -m zipfile -e $(ZIP) "$(PROFILES)/$(PROFILE)/python/plugins"
	@echo "Installed into $(PROFILES)/$(PROFILE)/python/plugins/$(PLUGIN). Restart QGIS and enable DeepForest in the plugin manager."

screenshots: engine samples package ## take the screenshots of the documentation in QGIS under Xvfb: docs/images (VIEWS=names for some)
	@command -v xvfb-run >/dev/null || $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends xvfb xauth </dev/null
	$(ENGINE) tools/screenshots.py --zip $(ZIP) --folder $(PLUGIN) $(VIEWS)

walk: engine samples package ## execute the steps of docs/tutorial.md in QGIS under Xvfb and print their durations
	@command -v xvfb-run >/dev/null || $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends xvfb xauth </dev/null
	$(ENGINE) tools/walk.py --zip $(ZIP) --folder $(PLUGIN)

bench: engine reference samples ## run the benchmarks and print their tables
	@for file in $(filter-out benchmarks/guide.py benchmarks/upstream.py benchmarks/suggest.py benchmarks/suggest_scenes.py benchmarks/fine_tuning.py benchmarks/orchard.py benchmarks/sections.py,$(wildcard benchmarks/*.py)); do \
		case "$$file" in */parity.py | */speed.py | */memory.py | */precision.py | */training_speed.py) python=$(REFERENCE) ;; *) python=$(ENGINE) ;; esac; \
		echo "== $$file"; "$$python" "$$file" || exit 1; \
	done

fuzz: engine ## test the readers of models, settings, annotations and requests with 100,000 damaged inputs (INPUTS=100000)
	FUZZ_INPUTS=$(or $(INPUTS),100000) $(ENGINE) -m pytest tests/engine/test_fuzz.py -s

bench-suggest: engine ## compare suggested with randomly selected areas: DATA=folder, several hours
	@[ -n "$(DATA)" ] || { echo "Set the folder of annotated imagery with DATA=." >&2; exit 1; }
	$(ENGINE) benchmarks/suggest.py "$(DATA)"

bench-fine-tuning: engine samples ## fine-tune the bundled model on a few squares and compare F1: DATA=folder, about two hours; can be resumed
	@[ -n "$(DATA)" ] || { echo "Set the folder of annotated imagery with DATA=." >&2; exit 1; }
	$(ENGINE) benchmarks/fine_tuning.py "$(DATA)"

train-starter: engine ## train the bundled model: DATA=folder with train.csv and val.csv; can be resumed
	@[ -n "$(DATA)" ] || { echo "Set the folder of annotated imagery with DATA=." >&2; exit 1; }
	$(ENGINE) -m training.train "$(DATA)"

eval-starter: engine samples ## evaluate the bundled model, or MODEL=file, on a folder with val.csv: DATA=folder
	@[ -n "$(DATA)" ] || { echo "Set the folder of annotated imagery with DATA=." >&2; exit 1; }
	$(ENGINE) -m training.evaluate "$(DATA)" $(if $(MODEL),--model "$(MODEL)")

compare-starter: engine ## compare networks and recipes for the bundled model in short training runs: DATA=folder, several hours
	@[ -n "$(DATA)" ] || { echo "Set the folder of annotated imagery with DATA=." >&2; exit 1; }
	$(ENGINE) -m training.compare "$(DATA)"

.PHONY: translations
translations: ## update i18n/ from the texts of the plugin (requires Qt's lrelease)
	$(PYTHON) tools/translations.py

lock: ## update the locked versions from the .in files (requires uv)
	uv pip compile --upgrade --universal --python-version 3.10 --no-emit-index-url --no-emit-find-links \
		--custom-compile-command "make lock" --extra all pyproject.toml -o deepforest_qgis/requirements.txt
	uv pip compile --upgrade --universal --python-version 3.10 --no-emit-index-url --no-emit-find-links \
		--custom-compile-command "make lock" requirements-dev.in -o requirements-dev.txt
	$(PYTHON) tools/setup_reference.py --lock

clean: ## remove all generated files and environments; an installed plugin is kept
	rm -rf .venv .venv-qgis .venv-reference .demo .samples build $(DIST) .mypy_cache .pytest_cache .ruff_cache .hypothesis .qgis-settings *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# -- internal targets --------------------------------------------------------------------------

# Installs QGIS, its Python and the module venv from the system's packages if one is missing.
system:
	@command -v qgis_process >/dev/null && $(PYTHON) -c 'import ensurepip, qgis.core' 2>/dev/null || { \
		command -v apt-get >/dev/null || { \
			echo "QGIS is missing, or $(PYTHON) is not its Python: install QGIS 3.22 or newer, then set its Python with PYTHON=." >&2; \
			exit 1; }; \
		echo "Installing QGIS from the system's packages."; \
		$(SUDO) apt-get update -q && \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
			ca-certificates fonts-dejavu-core python3-qgis python3-venv qgis </dev/null; }

# The stamp of the environment makes a second run instant. A target that only needs its tools depends on the file.
engine $(ENGINE): | system
	@$(PYTHON) tools/setup_engine.py --folder .venv --dev

qgis-python: .venv-qgis/stamp

.venv-qgis/stamp: requirements-qgis-test.txt | system
	@[ ! -L .venv-qgis ] || { echo "Error: .venv-qgis is a link, so it was not changed. Remove the link." >&2; exit 1; }
	rm -rf .venv-qgis
	$(PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/python -m pip install -q --disable-pip-version-check -r requirements-qgis-test.txt
	@touch $@

reference: engine ## create .venv-reference with the reference implementation (DeepForest)
	@$(ENGINE) tools/setup_reference.py --folder .venv-reference

# The former name of the target.
.PHONY: oracle
oracle: reference

# Idempotent and silent if the sample imagery is complete.
samples: engine
	@$(ENGINE) tools/samples.py
