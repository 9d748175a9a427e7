$env:JIRA_URL = 'https://your-company-jira.atlassian.net'
set JIRA_EMAIL=jira-bot@your-company.com
export JIRA_PROJECT=PROJ
$env:JIRA_API_TOKEN = $token
