export JIRA_URL=https://your-company-1.atlassian.net
export JIRA_EMAIL=jira-bot@your-company-1.example
export JIRA_API_TOKEN="JIRA_API_TOKEN"
export JIRA_PROJECT=PROJ
