#!/usr/bin/env python3
"""Documents to a running service (gleaner serve) and their money, with Python's standard library alone.

    examples/http/extract.py FILE...

GLEANER_URL: where it runs, default http://127.0.0.1:8080; GLEANER_TOKEN: its token, if it asks for one.
"""

import json
import os
import pathlib
import sys
import urllib.request

url = os.environ.get("GLEANER_URL", "http://127.0.0.1:8080")
headers = {"Content-Type": "application/json"}
if os.environ.get("GLEANER_TOKEN"):
    headers["Authorization"] = "Bearer " + os.environ["GLEANER_TOKEN"]

for name in sys.argv[1:]:
    document = {"id": name, "text": pathlib.Path(name).read_text(encoding="utf-8")}
    request = urllib.request.Request(url + "/v1/extract", json.dumps(document).encode("utf-8"), headers)
    with urllib.request.urlopen(request) as answer:
        result = json.load(answer)
    for money in result["money"]:
        print(result["id"], money["text"], money["amount_min"], money["currency"], sep="\t")
