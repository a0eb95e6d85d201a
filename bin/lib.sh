# What the scripts beside this file share; they source it. It sets:
#   home       the top of the checkout
#   labelled   the folder of the labelled sets: GLEANER_LABELLED, else ../shared beside the checkout
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
labelled=${GLEANER_LABELLED:-$home/../shared}

# need_labelled PATH: ends the script when the labelled sets do not have this file or folder
need_labelled() {
    [ -e "$labelled/$1" ] && return
    echo "$(basename "$0"): no $1 in $labelled: set GLEANER_LABELLED to the folder that holds tools/, gold/ and data/" >&2
    exit 2
}

# make_work: a temporary folder, as $work, that goes when the script ends
make_work() {
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
}

# workshop CLASS ARGUMENT...: runs a program of src/workshop with the classes as they are now
workshop() {
    "$home/bin/gleaner" explain > /dev/null
    mvn -q -B -f "$home/pom.xml" -pl :gleaner-workshop -am -Dmaven.test.skip=true test-compile >&2
    java -Xmx2g -cp "$home/src/workshop/target/classes:$home/target/launcher/gleaner.jar:$(cat "$home/target/launcher/classpath")" "$@"
}
