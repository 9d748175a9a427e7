setenv JIRA_URL https://your-company-jira.atlassian.net
setenv JIRA_EMAIL "jira-bot@your-company.com"
setenv JIRA_PROJECT proj
setenv JIRA_API_TOKEN `pass jira`
