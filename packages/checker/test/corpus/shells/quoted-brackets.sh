#!/bin/bash
pairs="${1#"{"}"
pairs="${pairs%"}"}"
first=$(echo "$pairs" | cut -d ')' -f 1)
last=${pairs##*\}}
name="$(basename "a b")" other="${name:-"c d"}"
export JIRA_URL=https://your-company-jira.atlassian.net JIRA_PROJECT=PROJ
export JIRA_EMAIL=jira-bot@your-company.com JIRA_API_TOKEN="$first"
printf '%s\n' "It's $last"
