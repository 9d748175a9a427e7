docker run --rm \
  -e JIRA_URL=https://your-company-jira.atlassian.net/ \
  -e JIRA_EMAIL -e JIRA_API_TOKEN \
  -e JIRA_PROJECT=PROJ your-image
