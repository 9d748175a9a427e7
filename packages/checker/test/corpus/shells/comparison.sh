#!/bin/bash
export JIRA_URL="$WORK_URL"
export JIRA_EMAIL="$WORK_EMAIL" JIRA_API_TOKEN="$WORK_TOKEN" JIRA_PROJECT=PROJ
if [ "$JIRA_URL" = "" ] || [[ ! "$JIRA_URL" =~ ^https:// ]]; then
  exit 1
fi
[ "$JIRA_PROJECT" == PROJ ] && ./sync
