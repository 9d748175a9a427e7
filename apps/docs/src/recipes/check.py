import json
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

request = Request(
    "{origin}/v1/validate?status=200",
    data=Path("config/jira_config.yaml").read_bytes(),
    headers={"Content-Type": "text/yaml"},
)
try:
    with urlopen(request, timeout=30) as answer:
        report = json.load(answer)
except HTTPError as error:
    problem = json.load(error)
    sys.exit(f"{problem['title']}: {problem['detail']} See {problem['type']}")

for finding in report["diagnostics"]:
    start = finding["range"]["start"]
    print(f"{start['line']}:{start['column']}: {finding['severity']}: {finding['message']} [{finding['rule']}]")
sys.exit(0 if report["valid"] else 1)
