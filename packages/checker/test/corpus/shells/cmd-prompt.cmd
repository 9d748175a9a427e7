C:\Users\me>set JIRA_URL=https://your-company-jira.atlassian.net/
C:\Users\me>set jira_email=jira-bot@your-company.com
C:\Users\me>set JIRA_PROJECT=PROJ
C:\Users\me>set JIRA_API_TOKEN=%TOKEN%
