export JIRA_URL=https://your-company-dev.atlassian.net"
export JIRA_EMAIL="$WORK_EMAIL"
export JIRA_API_TOKEN="$WORK_TOKEN"
export JIRA_PROJECT=PROJ
