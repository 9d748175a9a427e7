docker run --env-file=.env \
  -e "JIRA_URL=https://your-company-jira.atlassian.net/" \
  -e 'JIRA_PROJECT=proj' -e "JIRA_EMAIL=$BOT_EMAIL" \
  -eJIRA_TIMEOUT=30s --env="JIRA_RETRY_ATTEMPTS=3" your-image
