FROM node:24
ENV JIRA_URL=https://your-company-jira.atlassian.net \
    JIRA_EMAIL=jira-bot@your-company.com
ENV JIRA_API_TOKEN={{token}}
ENV JIRA_PROJECT=PROJ
