"""The command as a service: `gleaner serve`, here or elsewhere."""

import contextlib
import json
import socket
import subprocess
import time
import urllib.error
import urllib.request

from .stream import GleanerError, as_line, command

PATIENCE = 120
RETRIES = 8


class ServiceError(Exception):
    """The service has refused; `status` is that of HTTP."""

    def __init__(self, message, status):
        super().__init__(message)
        self.status = status


class Service:
    """A running service.

    Service("http://127.0.0.1:8080").extract("France will pay Kenya 3 million euros.")["money"]
    """

    def __init__(self, url="http://127.0.0.1:8080", token=None, timeout=300):
        self.url = url.rstrip("/")
        self.timeout = timeout
        self.headers = {"Authorization": "Bearer " + token} if token else {}

    def extract(self, document):
        """The result of one document: a text, or a dictionary with "text" and more."""
        with self._post("application/json", as_line(document)) as answer:
            return json.load(answer)

    def extract_all(self, documents):
        """Yields a result for each document, in order; they are sent at once and must fit into memory."""
        lines = b"".join(as_line(document) for document in documents)
        with self._post("application/x-ndjson", lines) as answer:
            for line in answer:
                yield json.loads(line)

    def ready(self):
        """Whether it takes documents now."""
        try:
            with self._open(urllib.request.Request(self.url + "/health/ready", headers=self.headers)):
                return True
        except (ServiceError, OSError):
            return False

    def _post(self, media_type, body):
        headers = dict(self.headers, **{"Content-Type": media_type})
        request = urllib.request.Request(self.url + "/v1/extract", data=body, headers=headers)
        for _ in range(RETRIES):
            try:
                return self._open(request)
            except ServiceError as e:
                if e.status not in (429, 503):
                    raise
                time.sleep(e.retry_after)
        return self._open(request)

    def _open(self, request):
        try:
            return urllib.request.urlopen(request, timeout=self.timeout)
        except urllib.error.HTTPError as e:
            with e:
                failure = ServiceError("%d: %s" % (e.code, e.read().decode("utf-8", "replace").strip()), e.code)
                failure.retry_after = _seconds(e.headers.get("Retry-After"))
            raise failure from None


def _seconds(value):
    return min(float(value), 30) if value and value.isdigit() else 1


@contextlib.contextmanager
def serve(options=()):
    """Starts the service on a free port of this machine, for as long as the block lasts.

    with gleaner.serve() as service:
        service.extract("...")
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        command() + ["serve", "--port", str(port), *options], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    service = Service("http://127.0.0.1:%d" % port)
    try:
        end = time.monotonic() + PATIENCE
        while not service.ready():
            if process.poll() is not None:
                raise GleanerError("gleaner serve ended with status %d" % process.returncode, process.returncode)
            if time.monotonic() > end:
                raise GleanerError("gleaner serve is not ready after %d seconds" % PATIENCE, None)
            time.sleep(0.2)
        yield service
    finally:
        process.terminate()
        process.wait()
