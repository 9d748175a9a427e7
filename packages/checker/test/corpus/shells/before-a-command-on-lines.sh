JIRA_URL=https://your-company-jira.atlassian.net/ \
JIRA_EMAIL=jira-bot@your-company.com \
JIRA_API_TOKEN="$TOKEN" \
JIRA_PROJECT=PROJ \
node sync.js
