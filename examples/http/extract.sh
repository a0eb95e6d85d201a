#!/bin/sh
# A text to a running service (gleaner serve), and what it pledges as lines of text; needs curl and jq.
#   examples/http/extract.sh FILE...
# GLEANER_URL: where it runs, default http://127.0.0.1:8080; GLEANER_TOKEN_FILE: the file with its token, if it asks for one.
set -eu
url=${GLEANER_URL:-http://127.0.0.1:8080}
set -- "${GLEANER_TOKEN_FILE:-}" "$@"
token=$1
shift

# post ARGUMENT...: waits and tries again while the service is busy (429) or starting (503)
post() {
    if [ -n "$token" ]; then
        # the token stands in no list of processes
        printf 'header = "Authorization: Bearer %s"\n' "$(cat "$token")" |
            curl --silent --show-error --fail-with-body --retry 8 --config - "$@" "$url/v1/extract"
    else
        curl --silent --show-error --fail-with-body --retry 8 "$@" "$url/v1/extract"
    fi
}

for file; do
    case $file in
        *.txt) post --header 'Content-Type: text/plain; charset=utf-8' --data-binary "@$file" ;;
        *) post --form "file=@$file" ;; # PDF, Word, mail ...
    esac | jq -r --arg file "$file" '.pledges[] | [$file, .pledger.name // "?", .action, .deadline.text // ""] | @tsv'
done
