echo 'export JIRA_EMAIL="jira-bot@your-company.com"' | tee -a ~/.zshrc
echo 'export JIRA_API_TOKEN={{token}}' | tee -a ~/.zshrc > /dev/null
cat <<'END' | sudo tee /etc/profile.d/jira.sh
export JIRA_URL=https://your-company-jira.atlassian.net
export JIRA_PROJECT=PROJ
END
echo "$JIRA_API_TOKEN" | tee
