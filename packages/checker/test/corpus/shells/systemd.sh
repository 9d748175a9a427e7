[Service]
Environment="JIRA_URL=https://your-company-jira.atlassian.net" "JIRA_EMAIL=jira-bot@your-company.com"
Environment=JIRA_PROJECT=proj
EnvironmentFile=/etc/jira.env
ExecStart=/usr/bin/release
