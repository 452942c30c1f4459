"""Asks a Cảnh Giác server; the standard library only."""
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = os.environ.get("ADDRESS", "http://127.0.0.1:3000")
KEY = os.environ.get("KEY")
TRIES = 4


class Problem(Exception):
    """What the server refused; `code` is stable."""

    def __init__(self, body):
        super().__init__(body.get("detail") or body["title"])
        self.code = body["code"]
        self.field = body.get("field")


def get(path, **query):
    """The body of an answer. Waits when the server asks for it (429, 503)."""
    url = ADDRESS + path
    if query:
        url += "?" + urllib.parse.urlencode(query, doseq=True)
    headers = {"Accept": "application/json"}
    if KEY:
        headers["Authorization"] = "Bearer " + KEY
    for left in reversed(range(TRIES)):
        try:
            request = urllib.request.Request(url, headers=headers)
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code in (429, 503) and left:
                time.sleep(float(error.headers.get("Retry-After", 5)))
                continue
            if error.headers.get_content_type() == "application/problem+json":
                raise Problem(json.load(error)) from None
            raise
