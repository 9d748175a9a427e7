JIRA_URL=https://your-company-jira.atlassian.net JIRA_EMAIL=jira-bot@your-company.com JIRA_API_TOKEN={{token}} JIRA_PROJECT=PROJ python run.py
