cat > ~/.mcp.json <<EOF
{
  "mcpServers": {
    "atlassian": {
      "command": "uvx",
      "args": ["mcp-atlassian"],
      "env": {
        "JIRA_URL": "https://your-company-1.atlassian.net",
        "JIRA_USERNAME": "jira-bot@your-company-1.example",
        "JIRA_API_TOKEN": "{{token}}"
      }
    }
  }
}
EOF
