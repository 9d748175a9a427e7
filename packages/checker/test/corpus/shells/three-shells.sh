# Linux
export JIRA_URL="https://your-company-jira.atlassian.net"
export JIRA_API_TOKEN="{{token}}"
export JIRA_EMAIL="jira-bot@your-company.com"
export JIRA_PROJECT="PROJ"

# PowerShell
$env:JIRA_URL="https://your-company-jira.atlassian.net"
$env:JIRA_PROJECT="PROJ"

# Command Prompt
set JIRA_URL=https://your-company-jira.atlassian.net
set JIRA_PROJECT=PROJ
