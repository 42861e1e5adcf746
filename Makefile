# Every verb of the project. `make` alone lists them. The virtual environment is built when a verb needs it.
PY := .venv/bin/python
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help demo test check bench soak fix migrate lock failures pictures

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: .venv/runtime.stamp ## the whole product against a pretend Stripe and Telegram; no account needed
	@$(PY) main.py demo $(ARGS)

test: .venv/dev.stamp ## every test, on both databases; ARGS="-k checkout" narrows, REQUIRE=chromium,contract,postgres forbids skips
	@$(PY) -m tests $(ARGS)

check: .venv/dev.stamp ## what needs no run: lint, format, types, floors, conventions
	@failed=; \
	$(PY) -m ruff check -q --output-format concise . || failed="$$failed lint"; \
	$(PY) -m ruff format -q --check --output-format concise . || failed="$$failed format (make fix)"; \
	$(PY) -m mypy --no-error-summary || failed="$$failed types"; \
	$(PY) -c 'from importlinter.cli import lint_imports_command as run; run()' --no-logo || failed="$$failed floors"; \
	$(PY) -m pytest -q tests/conventions || failed="$$failed conventions"; \
	test -z "$$failed" || { echo "make check:$$failed"; exit 1; }

bench: .venv/dev.stamp ## measures this machine: from webhook to message, and what else tests/bench holds
	@$(PY) -m tests.bench $(ARGS)

soak: .venv/dev.stamp ## ten minutes of people, lost webhooks, outages and kills, then every difference; ARGS="--minutes 2 --seed 5"
	@$(PY) -m tests.soak $(ARGS)

failures: .venv/dev.stamp ## writes docs/failures.md anew; ARGS="report.xml" takes results from pytest's --junitxml
	@$(PY) -m tools.failures $(ARGS)

pictures: .venv/dev.stamp ## writes the picture book in docs/ anew, by a Chromium; ARGS="--languages de tr --to FOLDER"
	@$(PY) -m tests.screens.snapshots
	@$(PY) -m tests.pictures $(ARGS)

fix: .venv/dev.stamp ## repairs what a program can repair: lint and format
	@$(PY) -m ruff check -q --fix . || true
	@$(PY) -m ruff format -q .

migrate: .venv/runtime.stamp ## brings the database of DATABASE_URL to this version
	@$(PY) main.py migrate $(ARGS)

lock: .venv/dev.stamp ## resolves pyproject.toml anew into both locks, pinned and hashed
	@tools/lock.sh $(ARGS)

.venv/runtime.stamp: requirements.lock
	@tools/venv.sh requirements.lock
	@touch $@

.venv/dev.stamp: requirements-dev.lock
	@tools/venv.sh requirements-dev.lock
	@touch $@ .venv/runtime.stamp
