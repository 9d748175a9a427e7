#!/bin/bash
JIRA_URL=https://your-company-1.atlassian.net
export JIRA_EMAIL=jira-bot@your-company-1.example
export JIRA_API_TOKEN="$(pass jira)"
export JIRA_PROJECT=proj
curl -u "$JIRA_EMAIL:$JIRA_API_TOKEN" -H "Content-Type: application/json" -d @- "$JIRA_URL/rest/api/3/issue" <<EOF
{
  "fields": {
    "project": { "key": "$JIRA_PROJECT" },
    "summary": "It's broken: ${SUMMARY}",
    "environment": "JIRA_URL is $JIRA_URL"
  }
}
EOF
