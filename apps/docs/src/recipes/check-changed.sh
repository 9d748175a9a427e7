#!/usr/bin/env bash
# usage: check-changed.sh [BASE]
set -euo pipefail

base=${1:-origin/main}
# The names that Git prints start here.
cd "$(git rev-parse --show-toplevel)"
# Fails if there is no such base, or no history that leads to it; the loop would not.
git diff --name-only "$base...HEAD" > /dev/null
files=()
while IFS= read -r -d "" file; do
  if grep -qi -e jira -e atlassian -- "$file"; then files+=("$file"); fi
done < <(
  git diff -z --name-only --diff-filter=d "$base...HEAD" -- \
    "*jira_config.yaml" "*.env" "*.env.*" "*compose*.y*ml"
)

result=0
while ((${#files[@]} > 0)); do
  form=()
  # A request may have 20 files.
  for file in "${files[@]:0:20}"; do
    form+=(--form "file=@\"$file\";filename=\"$file\"")
  done
  files=("${files[@]:20}")
  curl --silent --show-error --fail-with-body --retry 3 "${form[@]}" \
    "{origin}/v1/validate?output=text" || result=$?
done
exit "$result"
