# Jira
[System.Environment]::SetEnvironmentVariable('JIRA_URL', 'https://your-company-jira.atlassian.net', 'User')
[System.Environment]::SetEnvironmentVariable('JIRA_API_TOKEN', 'your-24-character-api-token', 'User')
[System.Environment]::SetEnvironmentVariable('JIRA_EMAIL', 'jira-bot@your-company.com', 'User')
[System.Environment]::SetEnvironmentVariable('JIRA_PROJECT', 'PROJ', 'User')
