[Environment]::SetEnvironmentVariable("JIRA_URL", "https://your-company-jira.atlassian.net", [EnvironmentVariableTarget]::Machine)
[Environment]::SetEnvironmentVariable("JIRA_EMAIL", "jira-bot@your-company.com", 'Process')
[Environment]::SetEnvironmentVariable("JIRA_PROJECT", "PROJ")
[Environment]::SetEnvironmentVariable("JIRA_API_TOKEN", $token, 'Machine')
