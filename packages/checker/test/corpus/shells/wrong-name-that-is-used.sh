#!/bin/sh
export jira_url=https://your-company-1.atlassian.net
export JIRA_EMIAL=jira-bot@your-company-1.example
export JIRA_API_TOKEN="$(pass jira)"
export JIRA_PROJECT=PROJ
curl -u "$JIRA_EMIAL:$JIRA_API_TOKEN" "$jira_url/rest/api/3/myself"
