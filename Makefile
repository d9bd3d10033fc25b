# Every daily command. `make` shows them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PORT ?= 8080
N ?= 1000000
# Some of many: make image S="skp pak", make drill S="mati bus"
S ?=
# Extra arguments for pytest: make test-unit T="-k predikat"
T ?=

PYTHON := .venv/bin/python
PIP_INSTALL := $(PYTHON) -m pip install --disable-pip-version-check -qq --no-deps --require-hashes
export PYTHONPATH := .:protos/gen
export PIP_NO_INPUT := 1

# The stamp carries the checksum of its lock: a new lock means a new stamp, a new date does not.
sum = $(word 1,$(shell cksum < $(1)))
RUN := .venv/.jalan-$(call sum,requirements.lock)
DEV := .venv/.dev-$(call sum,requirements-dev.lock)
CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11
ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
SHELL_PYTHON = $(or $(shell for p in $(CANDIDATES); do $$p -c '$(ENOUGH)' 2>/dev/null && echo $$p && break; done),python3)

.PHONY: help run reset test test-unit test-integration test-deploy test-browser lint fmt protos drill drill-restore bench bench-data image chromium

help: ## This list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' Makefile

run: $(RUN) ## Set up and start everything on http://127.0.0.1:8080 (PORT=… for another); Ctrl-C stops it
	@PORT=$(PORT) $(PYTHON) -m deploy.lokal.run

reset: ## Forget the local data (.data); refuses while the system runs
	@$(SHELL_PYTHON) -m deploy.lokal.reset

test: $(DEV) chromium ## Every test: unit, integration, contract, e2e with a browser, architecture
	@$(PYTHON) -m pytest $(T)

test-unit: $(DEV) ## The rules alone; sockets are off
	@$(PYTHON) -m pytest tests/unit $(T)

test-integration: $(DEV) ## Against real PostgreSQL and NATS
	@$(PYTHON) -m pytest tests/integration tests/contract tests/architecture $(T)

test-deploy: $(DEV) ## The chart: rendered by the real helm, checked, its processes started
	@$(PYTHON) -m pytest tests/deploy $(T)

test-browser: $(DEV) chromium ## The whole story in a real browser; pictures in .data/
	@$(PYTHON) -m pytest tests/e2e $(T)

lint: $(DEV) ## ruff, mypy, the arrows between the rooms, buf
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	.venv/bin/buf lint protos

fmt: $(DEV) ## Format the code and mend what can be mended
	$(PYTHON) -m ruff check --fix --quiet || true
	$(PYTHON) -m ruff format

protos: $(DEV) ## Lint the contracts and generate protos/gen from them
	.venv/bin/buf lint protos
	$(PYTHON) -m deploy.lokal.protos protos/gen

bench: $(DEV) ## Measure; prints a table and writes .data/bench.json
	@$(PYTHON) -m tests.bench $(T)

drill-restore: $(RUN) ## Lose a database and the bus, and get everything back; prints what it found
	@$(PYTHON) -m deploy.lokal.pulih

drill: $(RUN) ## Shake the system under load and count what is lost; S="mati bus" for some
	@$(PYTHON) -m deploy.guncang $(S)

bench-data: $(DEV) ## Load N plans (N=1000000) into the running system, a thousand people an agency
	@$(PYTHON) -m tests.bench.statistik $(N)

image: $(DEV) ## Build and try the images (root, podman, debootstrap); S=skp for one of them
	@$(PYTHON) -m deploy.image.bangun $(S)

chromium:
	@deploy/lokal/pasang-chromium.sh

$(RUN): requirements.lock | .venv/pyvenv.cfg
	@echo "memasang paket yang dikunci di requirements.lock …"
	@$(PIP_INSTALL) -r requirements.lock
	@rm -f .venv/.jalan-*; touch $@

$(DEV): requirements-dev.lock | $(RUN)
	@echo "memasang paket pengembangan yang dikunci di requirements-dev.lock …"
	@$(PIP_INSTALL) -r requirements-dev.lock
	@rm -f .venv/.dev-*; touch $@

.venv/pyvenv.cfg:
	@$(SHELL_PYTHON) -c '$(ENOUGH)' || { \
		echo "Perlu Python 3.11 atau lebih baru; $(SHELL_PYTHON) adalah $$($(SHELL_PYTHON) --version 2>&1)." >&2; exit 1; }
	@echo "membuat .venv dengan $$($(SHELL_PYTHON) --version) …"
	@$(SHELL_PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Modul venv tidak lengkap; di Debian pasang paket python3-venv." >&2; exit 1; }
