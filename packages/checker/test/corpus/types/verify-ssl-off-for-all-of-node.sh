export NODE_TLS_REJECT_UNAUTHORIZED=0
export JIRA_URL="https://your-company-jira.atlassian.net"
export JIRA_EMAIL="bot@your-company.com"
export JIRA_API_TOKEN="${CI_JIRA_TOKEN}"
export JIRA_PROJECT="PROJ"
