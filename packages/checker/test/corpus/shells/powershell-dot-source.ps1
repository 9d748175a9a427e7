. .\secrets.ps1
$env:JIRA_URL = 'https://your-company-jira.atlassian.net'
$env:JIRA_EMAIL = 'jira-bot@your-company.com'
$env:JIRA_PROJECT = 'PROJ'
