JIRA_URL=https://your-company-1.atlassian.net/
JIRA_EMAIL=jira-bot@your-company-1.example
JIRA_API_TOKEN=$(pass jira)
JIRA_PROJECT=PROJ
export JIRA_URL JIRA_EMAIL
export JIRA_API_TOKEN JIRA_PROJECT
