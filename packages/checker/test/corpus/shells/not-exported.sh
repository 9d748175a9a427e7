JIRA_URL=https://your-company-jira.atlassian.net
JIRA_EMAIL=jira-bot@your-company.com
JIRA_PROJECT=PROJ
export JIRA_API_TOKEN=$TOKEN
curl -u "$JIRA_EMAIL:$JIRA_API_TOKEN" "$JIRA_URL/rest/api/3/myself"
export JIRA_RETRY_ATTEMPTS=3
export JIRA_TIMEOUT=30
