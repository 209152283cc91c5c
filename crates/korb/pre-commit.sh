#!/usr/bin/env bash
# What pre-commit runs in somebody's repository: `check`, with the arguments that stand there. Cargo keeps the folder
# that it is run in, and puts what it builds into the copy of this repository that pre-commit keeps.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
exec cargo run --quiet --release --locked --manifest-path "$root/Cargo.toml" --package korb -- check "$@"
