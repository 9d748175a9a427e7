#!/bin/bash
export JIRA_URL="https://your-company-dev.atlassian.net" JIRA_EMAIL="${EMAIL}" JIRA_API_TOKEN="${TOKEN}"
export JIRA_PROJECT="PROJ"
content="
JIRA_URL=https://your-company-dev.atlassian.net
JIRA_PROJECT=PROJ
"
more='JIRA_URL=https://your-company-dev.atlassian.net
JIRA_PROJECT=PROJ'; echo "$content$more" > .env
note="two
lines"
printf "%s" "
JIRA_URL="$SITE"
" >> .env
