#!/bin/sh
set -a
. ./.env
set +a
./release
