"""The command as a service: `gleaner serve`, here or elsewhere."""

import contextlib
import http.client
import json
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from .stream import GleanerError, as_line, command

PATIENCE = 120
RETRIES = 8
LINES = {"Content-Type": "application/x-ndjson", "Transfer-Encoding": "chunked"}


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
        """Yields a result for each document, in order, while others are still sent; `documents` may be endless."""
        place = urllib.parse.urlsplit(self.url)
        kind = http.client.HTTPSConnection if place.scheme == "https" else http.client.HTTPConnection
        connection = kind(place.hostname, place.port, timeout=self.timeout)
        failure = []
        try:
            connection.putrequest("POST", place.path + "/v1/extract")
            for name, value in dict(self.headers, **LINES).items():
                connection.putheader(name, value)
            connection.endheaders()
            threading.Thread(target=_send, args=(connection.sock, documents, failure), daemon=True).start()
            with connection.getresponse() as answer:
                if answer.status != 200:
                    raise ServiceError(_said(answer.status, answer.read()), answer.status)
                for line in answer:
                    yield json.loads(line)
        except (http.client.HTTPException, OSError):
            if not failure:
                raise
        finally:
            connection.close()
        if failure:
            raise failure[0]

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
                failure = ServiceError(_said(e.code, e.read()), e.code)
                failure.retry_after = _seconds(e.headers.get("Retry-After"))
            raise failure from None


def _said(status, body):
    return "%d: %s" % (status, body.decode("utf-8", "replace").strip())


def _send(sock, documents, failure):
    """The body in chunks; a failure of the caller's own ends the connection in the middle, so that nobody takes it for whole."""
    try:
        for document in documents:
            line = as_line(document)
            sock.sendall(b"%x\r\n%s\r\n" % (len(line), line))
        sock.sendall(b"0\r\n\r\n")
    except OSError:
        pass  # the service has ended the exchange, and its answer says why
    except Exception as e:
        failure.append(e)
        sock.shutdown(socket.SHUT_WR)


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
