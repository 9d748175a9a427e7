export JIRA_URL=https://your-company-jira.atlassian.net
export JIRA_EMAIL='$EMAIL'
export JIRA_API_TOKEN='${TOKEN}'
export JIRA_PROJECT=PROJ
