export JIRA_API_TOKEN=$(pass jira)
kubectl apply -f - <<EOF
apiVersion: v1
kind: ConfigMap
metadata:
  name: jira
data:
  JIRA_URL: https://your-company-1.atlassian.net
  JIRA_EMAIL: jira-bot@your-company-1.example
  JIRA_PROJECT: PROJ
EOF
