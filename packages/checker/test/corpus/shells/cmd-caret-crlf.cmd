rem A caret, with CRLF, continues a line, and takes from a sign what it would do.
set JIRA_URL=https://your-company.^
atlassian.net
set JIRA_EMAIL=jira-bot@your-company.com
set JIRA_API_TOKEN={{token}}
set JIRA_PROJECT=PR^OJ
