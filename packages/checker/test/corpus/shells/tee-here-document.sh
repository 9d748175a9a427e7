cat <<'END' | sudo tee /etc/profile.d/jira.sh > /dev/null
export JIRA_URL=https://your-company-jira.atlassian.net
export JIRA_EMAIL=jira-bot@your-company.com
export JIRA_API_TOKEN={{token}}
export JIRA_PROJECT=PROJ
END
