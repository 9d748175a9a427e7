#!/usr/bin/env bash
set -eu
: "${JIRA_EMAIL:?}" "${JIRA_API_TOKEN:?Create a token first}"
: "${JIRA_URL:=https://your-company-jira.atlassian.net}"
export JIRA_PROJECT="${1:-PROJ}"
node sync.js
