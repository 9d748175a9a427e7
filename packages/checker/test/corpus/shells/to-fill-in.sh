export JIRA_URL=https://<your-site>.atlassian.net
export JIRA_EMAIL=<jira-bot@your-company.com>
export JIRA_API_TOKEN=<your API token>
export JIRA_PROJECT=PROJ
