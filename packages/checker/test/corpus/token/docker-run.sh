docker run -e JIRA_URL=https://your-company-jira.atlassian.net -e JIRA_EMAIL=jira-bot@your-company.com -e JIRA_API_TOKEN={{token}} -e JIRA_PROJECT=PROJ your-image
