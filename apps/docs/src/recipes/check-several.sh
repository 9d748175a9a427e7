#!/usr/bin/env bash
set -euo pipefail

request=(--silent --show-error --fail-with-body --retry 3 --request POST)
for file in config/*.yaml .env; do
  # A pipeline has no .env file.
  if [ -f "$file" ]; then request+=(--form "file=@\"$file\";filename=\"$file\""); fi
done

curl "${request[@]}" "{origin}/v1/validate?output=text"

echo "All files are valid."
