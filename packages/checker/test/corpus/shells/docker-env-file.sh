docker run --env-file .env -e JIRA_PROJECT=proj your-image
