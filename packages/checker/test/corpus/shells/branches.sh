if [ "$1" = test ]; then
  export JIRA_URL=https://your-company-test.atlassian.net
else
  export JIRA_URL=https://your-company-jira.atlassian.net
fi
case "$2" in
  qa) export JIRA_PROJECT=QA ;;
  *) export JIRA_PROJECT=PROJ ;;
esac
as_bot() { export JIRA_EMAIL=jira-bot@your-company.com; }
as_me() {
  export JIRA_EMAIL=me@your-company.com
}
[ -n "$CI" ] && export JIRA_TIMEOUT=60 || export JIRA_TIMEOUT=30
export JIRA_API_TOKEN="$(pass show jira)"
export JIRA_RETRY_ATTEMPTS=3
export JIRA_RETRY_ATTEMPTS=5
