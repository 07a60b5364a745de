#!/bin/sh
# The runtime of ELECTRON_OVERRIDE_DIST_PATH (Linux) with electron/load-at-once.cjs; Playwright itself drops NODE_OPTIONS.
here=$(cd "$(dirname "$0")" && pwd)
NODE_OPTIONS="--require $here/../../../electron/load-at-once.cjs" exec "$ELECTRON_OVERRIDE_DIST_PATH/electron" "$@"
