PS C:\Users\me> $env:JIRA_URL = 'https://your-company-jira.atlassian.net/'
PS C:\Users\me> $Env:jira_email = 'jira-bot@your-company.com'
PS C:\Users\me> ${env:JIRA_PROJECT} = 'PROJ'
PS C:\Users\me> $env:JIRA_API_TOKEN = $env:TOKEN
