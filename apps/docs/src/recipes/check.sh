#!/usr/bin/env bash
set -euo pipefail

curl --silent --show-error --fail-with-body --retry 3 \
  --data-binary @config/jira_config.yaml \
  "{origin}/v1/validate?output=text"

echo "The configuration is valid."
