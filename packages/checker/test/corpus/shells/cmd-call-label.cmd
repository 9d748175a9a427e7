set JIRA_URL=https://your-company-jira.atlassian.net
call :sync
:sync
set JIRA_PROJECT=PROJ
