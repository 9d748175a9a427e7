while read -r line; do
  [[ "${line#"${line%%[![:space:]]*}"}" == \#* ]] || echo "$line"
done < settings
export JIRA_URL=https://your-company-jira.atlassian.net/
export JIRA_EMAIL=jira-bot@your-company.com
export JIRA_API_TOKEN="$TOKEN"
export JIRA_PROJECT=PROJ
echo "Done; don't forget to reload."
