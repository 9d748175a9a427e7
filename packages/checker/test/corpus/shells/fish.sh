set -gx JIRA_URL https://your-company-jira.atlassian.net
set -gx JIRA_EMAIL jira-bot@your-company.com
set -gx JIRA_PROJECT PROJ
set -gx JIRA_API_TOKEN (pass jira)
