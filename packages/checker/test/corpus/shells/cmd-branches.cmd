if "%1"=="test" (
  set JIRA_URL=https://your-company-test.atlassian.net
) else (
  set JIRA_URL=https://your-company-jira.atlassian.net
)
set JIRA_EMAIL=jira-bot@your-company.com
set JIRA_API_TOKEN=%BOT_TOKEN%
set JIRA_PROJECT=PROJ
set JIRA_PROJECT=QA
if defined CI (
  set JIRA_PROJECT=CI
)
if not defined CI (set JIRA_TIMEOUT=30)
