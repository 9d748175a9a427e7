cat > .env <<'EOF'
JIRA_URL=https://your-company-jira.atlassian.net
JIRA_EMAIL=jira-bot@your-company.com
JIRA_PROJECT=proj
JIRA_API_TOKEN=$TOKEN
EOF
