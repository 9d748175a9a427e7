if ($test) { $env:JIRA_URL = 'https://your-company-test.atlassian.net' } else { $env:JIRA_URL = 'https://your-company-jira.atlassian.net' }
$env:JIRA_EMAIL = 'jira-bot@your-company.com'
if ($qa) {
  $env:JIRA_PROJECT = 'QA'
} else {
  $env:JIRA_PROJECT = 'PROJ'
}
$env:JIRA_API_TOKEN = Get-Secret jira -AsPlainText
$env:JIRA_TIMEOUT = '30'
$env:JIRA_TIMEOUT = '60'
