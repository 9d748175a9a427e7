$JIRA_URL = 'https://your-company-jira.atlassian.net'
$JIRA_TIMEOUT = 30
$env:JIRA_URL = $JIRA_URL
$env:JIRA_EMAIL = "jira-bot@your-company.com"
$env:JIRA_PROJECT = "PROJ"
$env:JIRA_API_TOKEN = $token
