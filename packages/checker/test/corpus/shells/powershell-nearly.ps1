$env:JIRA_URL = 'https://your-company-dev.atlassian.net'
$evn:JIRA_EMAIL = $env:WORK_EMAIL
$evn:JIRA_EMAIL = 'jira-bot@your-company.com'
env:JIRA_API_TOKEN = "$env:WORK_TOKEN"
$env:JIRA_PROJECT 'PROJ'
$envJIRA_TIMEOUT = '30'
