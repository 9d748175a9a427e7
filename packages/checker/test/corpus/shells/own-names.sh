#!/usr/bin/env bash
export JIRA_URL=https://your-company-jira.atlassian.net
export JIRA_EMAIL=jira-bot@your-company.com JIRA_PROJECT=PROJ JIRA_API_TOKEN=$(pass show jira)
open_ticket() {
  local jira_url="" key=$1
  read -r jira_project
  jira_url=$JIRA_URL/browse/$key
  echo "$jira_url"
}
export jira_timeout=30
