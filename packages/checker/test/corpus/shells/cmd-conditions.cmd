if "%JIRA_URL%"=="" set JIRA_URL=https://your-company-jira.atlassian.net
if exist bot.txt (set JIRA_EMAIL=jira-bot@your-company.com) else (set JIRA_EMAIL=%USERNAME%@your-company.com)
for /f %%i in ('type token.txt ^| findstr T3') do set JIRA_API_TOKEN=%%i
if not "%1"=="test" (
  set JIRA_PROJECT=PROJ
) else set JIRA_PROJECT=TEST
