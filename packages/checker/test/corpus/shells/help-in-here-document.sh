usage() {
  cat <<HELP
Set JIRA_API_TOKEN to the bot's token.
HELP
}
export JIRA_URL=https://your-company-jira.atlassian.net
export JIRA_EMAIL=jira-bot@your-company.com JIRA_PROJECT=PROJ
cat <<VARIABLES >> ~/.bashrc
# The team's
export JIRA_API_TOKEN='$JIRA_API_TOKEN
VARIABLES
