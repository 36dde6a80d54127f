# For a fresh machine with Python 3.11 or newer: `make demo` shows what partnermap does, `make test` runs its tests.
# Windows, or no make: the pip commands are in README.md.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test check style docs bench clean

demo: $(VENV)/.user
	$(BIN)/partnermap demo

test: $(VENV)/.dev
	$(BIN)/python -m pytest

check: style
	$(BIN)/python docs/generate.py --check

style: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	rm -rf build/types && $(BIN)/python -m pip install --quiet --no-deps --target build/types .
	cd build/types && ../../$(BIN)/mypy --config-file ../../pyproject.toml -p partnermap
	$(BIN)/lint-imports

docs: $(VENV)/.dev
	$(BIN)/python docs/generate.py

bench: $(VENV)/.dev
	for file in cold load ask; do $(BIN)/python -m benchmarks.$$file --quick || exit 1; done

clean:
	rm -rf build dist *.egg-info .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("partnermap needs Python 3.11 or newer, and this is %s; name another: make demo PYTHON=python3.12" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.user: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --editable . --constraint constraints.txt
	touch $@

$(VENV)/.dev: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --editable ".[dev]" --constraint constraints.txt
	touch $@ $(VENV)/.user
