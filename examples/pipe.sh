#!/bin/sh
# Who promised what, a line each: document, pledger, action, deadline.
#   examples/pipe.sh corpus/*.txt
set -e
home=$(cd "$(dirname "$0")/.." && pwd)
for file; do
    jq -n -c --arg id "$file" --rawfile text "$file" '{id: $id, text: $text}'
done |
    "$home/bin/gleaner" extract - --jsonl-fields pledges |
    jq -r '.id as $id | .pledges[]? | [$id, .pledger.name // "?", .action, .deadline.text // ""] | @tsv'
