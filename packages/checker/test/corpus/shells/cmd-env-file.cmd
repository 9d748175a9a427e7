for /f "eol=# delims=" %%i in (.env) do set "%%i"
set JIRA_URL=https://your-company-jira.atlassian.net
set JIRA_PROJECT=PROJ
