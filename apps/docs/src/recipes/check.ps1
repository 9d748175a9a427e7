#Requires -Version 7.4
$ErrorActionPreference = "Stop"

$answer = Invoke-WebRequest -Method Post -Uri "{origin}/v1/validate" `
  -InFile "config/jira_config.yaml" -ContentType "text/yaml" `
  -SkipHttpErrorCheck -MaximumRetryCount 3 -RetryIntervalSec 10

if ($answer.StatusCode -notin 200, 422) {
  throw "The check failed: $($answer.Content)"
}

$report = $answer.Content | ConvertFrom-Json
foreach ($finding in $report.diagnostics) {
  $place = "$($finding.range.start.line):$($finding.range.start.column)"
  Write-Output "$($place): $($finding.severity): $($finding.message) [$($finding.rule)]"
}
if (-not $report.valid) {
  exit 1
}
