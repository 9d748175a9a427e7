#!/usr/bin/env bash
# usage: check-changed.sh [BASE]
set -euo pipefail

base=${1:-origin/main}
# Fails if there is no such base, or no history that leads to it; mapfile would not.
git diff --name-only "$base...HEAD" > /dev/null
mapfile -d "" -t files < <(
  git diff -z --name-only --diff-filter=d "$base...HEAD" -- \
    "*jira_config.yaml" "*.env" "*.env.*" "*compose*.y*ml" |
    xargs -0 -r grep --files-with-matches --null --ignore-case -e jira -e atlassian --
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
