export JIRA_URL = https://your-company-jira.atlassian.net
export JIRA_EMAIL= jira-bot@your-company.com
export JIRA_PROJECT =PROJ
export JIRA_API_TOKEN=$TOKEN
