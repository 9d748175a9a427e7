# Jira
export JIRA_URL="https://your-company-jira.atlassian.net"
export JIRA_API_TOKEN="{{token}}"
export JIRA_EMAIL="jira-bot@your-company.com"
export JIRA_PROJECT="PROJ"

# Keep them
echo 'export JIRA_URL="https://your-company-jira.atlassian.net"' >> ~/.bashrc
echo 'export JIRA_API_TOKEN="{{token}}"' >> ~/.bashrc
echo 'export JIRA_EMAIL="jira-bot@your-company.com"' >> ~/.bashrc
echo 'export JIRA_PROJECT="PROJ"' >> ~/.bashrc
