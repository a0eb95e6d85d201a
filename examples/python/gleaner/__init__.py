"""Gleaner from Python: documents in, dictionaries out. Needs nothing but Python 3.9 and the gleaner command.

    import gleaner

    for result in gleaner.extract(["France will pay Kenya 3 million euros by 2026."]):
        for pledge in result["pledges"]:
            print(pledge["pledger"]["name"], pledge["action"])

A result is one document as docs/options.md describes it, or, for a document that failed, {"id": ..., "error": {"stage", "kind", "message"}}.
Results come in the order of the documents, one for each. The command is that of the variable GLEANER, else the gleaner of the PATH.
"""

from .service import Service, ServiceError, serve
from .stream import GleanerError, command, extract
from .tables import frame, rows

__all__ = ["GleanerError", "Service", "ServiceError", "command", "extract", "frame", "rows", "serve"]
