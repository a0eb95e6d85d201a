"""The command as a stream: a line in, a line out."""

import json
import os
import subprocess
import tempfile
import threading


class GleanerError(Exception):
    """The command could not do its work; `status` is its exit status (docs/options.md)."""

    def __init__(self, message, status):
        super().__init__(message)
        self.status = status


def command():
    """The words that start the command: those of the variable GLEANER, else ["gleaner"]."""
    return [os.environ.get("GLEANER") or "gleaner"]


def as_line(document):
    """A document as a line of JSON: a string is its text, a dictionary has "text" and may have id, title, date and more."""
    fields = {"text": document} if isinstance(document, str) else document
    return json.dumps(fields, default=str).encode("utf-8") + b"\n"


def extract(documents, options=()):
    """Yields a dictionary for each document, in order, while others are still read.

    `documents` may be endless: no more are taken than the command has room for.
    `options` are those of `gleaner extract`, such as ["--currency", "$=FJD"].
    An exception of `documents` comes out here, behind the results of those before.
    """
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            command() + ["extract", "-", "--quiet", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=messages,
        )
        failure = []
        fed = [0]
        feeder = threading.Thread(target=_feed, args=(documents, process.stdin, failure, fed), daemon=True)
        feeder.start()
        ended = False
        try:
            for line in process.stdout:
                yield json.loads(line)
            ended = True
        finally:
            if not ended:
                process.kill()
            process.stdout.close()
            status = process.wait()
        feeder.join(timeout=5)
        if failure:
            raise failure[0]
        # 1: a document failed, which its result says; 2 without a document: there was none
        if status not in (0, 1) and not (status == 2 and fed[0] == 0):
            messages.seek(0)
            said = messages.read().decode("utf-8", "replace").strip()
            raise GleanerError(said or "gleaner ended with status %d" % status, status)


def _feed(documents, stdin, failure, fed):
    try:
        for document in documents:
            stdin.write(as_line(document))
            stdin.flush()
            fed[0] += 1
    except BrokenPipeError:
        pass  # the command has ended, and says why
    except Exception as e:  # of the caller's own documents
        failure.append(e)
    finally:
        try:
            stdin.close()
        except OSError:
            pass
