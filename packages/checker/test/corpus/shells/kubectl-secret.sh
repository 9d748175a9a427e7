kubectl create secret generic jira \
  --from-literal=JIRA_URL=https://your-company-jira.atlassian.net \
  --from-literal=JIRA_EMAIL='jira-bot@your-company.com' \
  --from-literal=JIRA_API_TOKEN="$TOKEN" \
  --from-literal=JIRA_PROJECT=Proj
