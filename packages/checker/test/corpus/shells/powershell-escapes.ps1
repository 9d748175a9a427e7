$env:JIRA_URL = 'https://your-company-jira.atlassian.net'
$env:JIRA_EMAIL = "jira-bot`@your-company.com"
Set-Item -Path Env:JIRA_PROJECT -Value 'proj'
$env:JIRA_API_TOKEN = @'
{{token}}
'@
