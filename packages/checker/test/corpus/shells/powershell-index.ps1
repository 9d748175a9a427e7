$env:JIRA_URL = 'https://your-company-dev.atlassian.net'
$env:JIRA_EMAIL = $env:EMAIL
$env:JIRA_API_TOKEN = $env:TOKEN
$env:JIRA_PROJECT = 'PROJ'
$env:JIRA_URL[0]
