jira_url=https://your-company-1.atlassian.net/
jira_email=jira-bot@your-company-1.example
jira_api_token=$(pass jira)
jira_project=PROJ
jira_timeout=90s
export jira_url jira_email
export jira_api_token jira_project
