#!/usr/bin/env bash
# What pre-commit runs in another repository: `check`, with the arguments of its configuration. Cargo stays in the
# folder that it is run in, and builds into pre-commit's copy of this repository.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
exec cargo run --quiet --release --locked --manifest-path "$root/Cargo.toml" --package korb -- check "$@"
