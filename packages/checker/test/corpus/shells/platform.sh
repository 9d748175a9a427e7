heroku config:set JIRA_URL=https://your-company-jira.atlassian.net
heroku config:set JIRA_EMAIL=bob
heroku config:set JIRA_API_TOKEN="$TOKEN" JIRA_PROJECT=PROJ
