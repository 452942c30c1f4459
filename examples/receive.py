"""Receives what a Cảnh Giác server tells a webhook, and keeps a copy in a folder, one JSON file a document.

SECRET=whsec_… receive.py FOLDER [PORT]     several secrets, while one is being changed, with spaces

Stands behind a web server with TLS. Follows https://www.standardwebhooks.com; the standard library only.
"""
import base64
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import sys
import time

folder = pathlib.Path(sys.argv[1])
port = int(sys.argv[2]) if len(sys.argv) > 2 else 8080
secrets = [base64.b64decode(word.removeprefix("whsec_")) for word in os.environ["SECRET"].split()]
TOLERANCE = 5 * 60
MOST_BYTES = 5_000_000


def is_genuine(headers, body):
    """Whether one of the signatures is ours, and the message was sent just now."""
    sent_at = headers["webhook-timestamp"]
    if not sent_at.isdigit() or abs(time.time() - int(sent_at)) > TOLERANCE:
        return False
    signed = f"{headers['webhook-id']}.{sent_at}.".encode() + body
    expected = [base64.b64encode(hmac.digest(key, signed, hashlib.sha256)) for key in secrets]
    given = [word[3:].encode() for word in headers["webhook-signature"].split() if word[:3] == "v1,"]
    return any(hmac.compare_digest(one, other) for one in expected for other in given)


def write(path, text):
    """A file is whole or not there, whenever the program is killed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)


def keep(change):
    """Keeping the same change twice does no harm, so that ids need not be remembered."""
    path = folder / change["collection"] / (change["documentId"] + ".json")
    if change["document"] is None:
        path.unlink(missing_ok=True)
    else:
        write(path, json.dumps(change["document"], ensure_ascii=False, indent=1))


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length") or 0)
        names = ("webhook-id", "webhook-timestamp", "webhook-signature")
        if length > MOST_BYTES or any(name not in self.headers for name in names):
            return self.answer(400)
        body = self.rfile.read(length)
        if not is_genuine(self.headers, body):
            return self.answer(401)
        message = json.loads(body)
        if message["type"].startswith("document."):
            keep(message["data"])
        # Only now: what was not kept is sent again.
        self.answer(204)

    def answer(self, status):
        self.send_response(status)
        self.end_headers()


server = http.server.HTTPServer(("127.0.0.1", port), Receiver)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
