set JIRA_URL="https://your-company-jira.atlassian.net"
set JIRA_EMAIL=jira-bot@your-company.com
set JIRA_PROJECT=PROJ
set JIRA_API_TOKEN="{{token}}"
