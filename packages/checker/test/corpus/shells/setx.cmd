setx JIRA_URL "https://your-company-jira.atlassian.net"
setx JIRA_EMAIL jira-bot@your-company.com /M
setx JIRA_PROJECT=PROJ
setx JIRA_API_TOKEN "{{token}}"
