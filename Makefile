# Every task of the project. `make run` and `make test` are all that a newcomer needs.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest --numprocesses auto
export PORT
export REDOCLY_TELEMETRY = off
export REDOCLY_SUPPRESS_UPDATE_NOTICE = true

.DEFAULT_GOAL := help
.PHONY: help run setup test check format lint fuzz bench openapi clients examples release lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.base ## set up, migrate, load the sample into an empty database, serve (PORT=8000)
	@$(BIN)/python manage.py serve --port $(PORT)

setup: .venv/.base ## the environment alone

test: .venv/.development ## the test suite on SQLite, and on PostgreSQL too when TEST_DATABASE_URL names one
	TEST_DATABASE_URL= $(PYTEST)
	@if [ -n "$$TEST_DATABASE_URL" ]; then $(PYTEST); \
	  else echo "PostgreSQL was not tested: TEST_DATABASE_URL is not set."; fi

check: .venv/.development ## lint, format, types, layers, migrations, openapi.yaml and what it breaks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/python manage.py check --fail-level WARNING
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python -m schema.compatibility
	@$(MAKE) --no-print-directory lint

format: .venv/.development ## let ruff rewrite what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

openapi: .venv/.development ## write openapi.yaml anew from the code, and the tables of docs/ from it
	$(BIN)/python manage.py spectacular --fail-on-warn --validate --file openapi.yaml
	$(BIN)/python -m schema.reference

clients: .venv/.development clients/typescript/node_modules/.stamp ## write the generated parts of clients/ anew from openapi.yaml
	$(BIN)/python -m schema.python_client
	cd clients/typescript && node generate.mjs

RECORD = $(BIN)/python -m pytest -qq --no-summary -p no:cacheprovider tests/contract/record.py
examples: openapi ## write the examples of openapi.yaml anew, as they are answered now
	$(RECORD) -k examples
	$(BIN)/python manage.py spectacular --fail-on-warn --validate --file openapi.yaml

release: .venv/.development ## keep openapi.yaml and its answers in schema/released/ (VERSION=1.x.y): a promise
	@$(BIN)/python -m schema.compatibility --release '$(VERSION)'
	@VERSION='$(VERSION)' $(RECORD) -k release

# Redocly, from npm. Where that is not, the rest of `make check` is still of use.
LINT := schema/lint/node_modules
lint: ## lint openapi.yaml by Redocly, if npm is here
	@if command -v npm > /dev/null; then $(MAKE) --no-print-directory $(LINT)/.stamp && \
	    $(LINT)/.bin/redocly lint --config schema/lint/redocly.yaml openapi.yaml; \
	  elif [ -n "$$COMMONPLACE_NO_SKIPS" ]; then echo "openapi.yaml cannot be linted: npm is not here." >&2; exit 1; \
	  else echo "openapi.yaml was not linted: npm is not here."; fi

$(LINT)/.stamp: schema/lint/package-lock.json
	cd schema/lint && npm ci --silent
	@touch $@

fuzz: .venv/.development ## schemathesis against a server with the sample, for two minutes at most
	$(BIN)/python -m tests.contract.fuzz

# What is measured is said by BENCH_POSTS and others (docs/performance.md). PostgreSQL takes a driver, which .base has not.
bench: $(if $(findstring postgresql,$(BENCH_DATABASES)),.venv/.development,.venv/.base) ## how fast it is, against the framework's own limit: some minutes (docs/performance.md)
	@$(BIN)/python -m benchmarks

# uv.lock holds addresses of files, so it stays out of the repository; the exported requirements are the lock.
UV_EXPORT = $(BIN)/uv export --quiet --no-header --no-annotate
lock: .venv/.development ## renew requirements*.txt from pyproject.toml, hashes included
	$(BIN)/uv lock --upgrade
	$(UV_EXPORT) --no-default-groups --output-file requirements.txt
	$(UV_EXPORT) --no-default-groups --group production --output-file requirements-production.txt
	$(UV_EXPORT) --group dev --output-file requirements-development.txt
	$(UV_EXPORT) --only-group browser --output-file requirements-browser.txt

clean: ## remove the environment; var/ (your data) stays
	rm -rf .venv

# A stamp is newer than the lock that it was installed from, or the lock is installed again.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Commonplace needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 …")'
	@$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

.venv/.base: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/.development: requirements-development.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-development.txt
	@touch $@ .venv/.base

.venv/.browser: requirements-browser.txt .venv/.development
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-browser.txt
	@touch $@

# Scripts of packages are not run: none of these needs any.
PACKAGES := clients/typescript tests/pipeline
$(PACKAGES:=/node_modules/.stamp): %/node_modules/.stamp: %/package-lock.json
	cd $* && npm ci --silent --ignore-scripts
	@touch $@
