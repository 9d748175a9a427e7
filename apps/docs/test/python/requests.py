"""What the guide's programs use of the package requests, on Python's own library, so that they run where it is not."""

import base64
import json as _json
import urllib.error
import urllib.parse
import urllib.request


class HTTPError(Exception):
    pass


class Response:
    def __init__(self, url, status_code, text):
        self.url = url
        self.status_code = status_code
        self.text = text

    def json(self):
        return _json.loads(self.text)

    def raise_for_status(self):
        if self.status_code >= 400:
            raise HTTPError(f"{self.status_code} for url: {self.url}")


class Session:
    def __init__(self):
        self.auth = None
        self.headers = {}

    def get(self, url, params=None, timeout=None):
        if params:
            url += "?" + urllib.parse.urlencode(params)
        request = urllib.request.Request(url, headers=self.headers)
        if self.auth:
            pair = base64.b64encode(":".join(self.auth).encode()).decode()
            request.add_header("Authorization", f"Basic {pair}")
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return Response(url, answer.status, answer.read().decode())
        except urllib.error.HTTPError as error:
            return Response(url, error.code, error.read().decode())
