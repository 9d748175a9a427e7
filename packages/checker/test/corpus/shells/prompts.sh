$ export JIRA_URL=https://your-company-jira.atlassian.net
$ export JIRA_EMAIL=jira-bot@your-company.com JIRA_PROJECT=PROJ
me@host:~/work$ export JIRA_API_TOKEN=$(pass show jira)
