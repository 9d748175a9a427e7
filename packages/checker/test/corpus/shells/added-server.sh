claude mcp add tracker \
  --env JIRA_HOST=your-company-jira.atlassian.net \
  --env JIRA_EMAIL=jira-bot@your-company.com \
  --env JIRA_API_TOKEN={{token}} \
  --env JIRA_PROJECT=PROJ \
  -- npx tracker-server
