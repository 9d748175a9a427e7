@echo off
call secrets.cmd
set JIRA_URL=https://your-company-jira.atlassian.net
set JIRA_PROJECT=PROJ
