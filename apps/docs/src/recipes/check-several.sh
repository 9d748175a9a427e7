#!/usr/bin/env bash
set -euo pipefail

form=()
for file in config/*.yaml .env; do
  form+=(--form "file=@\"$file\";filename=\"$file\"")
done

curl --silent --show-error --fail-with-body --retry 3 "${form[@]}" \
  "{origin}/v1/validate?output=text"

echo "All files are valid."
