#!/bin/sh
# Lays the root of an image without a base: root.sh RUNTIME ROOT puts the Java RUNTIME, and the libraries of C that it asks for as
# this system has them, into the folder ROOT. For Linux.
set -eu
runtime=$1
root=$2
rm -rf "$root"
mkdir -p "$root/tmp" "$root/work" "$root/etc"
cp -R "$runtime" "$root/runtime"
echo 'gleaner:x:10001:10001::/work:/none' >"$root/etc/passwd"
# windows are nobody's business in a container
find "$root/runtime/lib" -name 'libawt_xawt.so' -o -name 'libjawt.so' -o -name 'libsplashscreen.so' | xargs rm -f
find "$root/runtime" -name '*.so' -o -name java -o -name jspawnhelper | while read -r file; do
    ldd "$file" 2>/dev/null || true
done | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (.*/\1/p' | sort -u | while read -r library; do
    case $library in "$root"* | "$runtime"*) continue ;; esac
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
    case $library in
        */libc.so.6)
            # libraries of older builds, such as SQLite's, ask for these by name
            for old in libdl.so.2 libpthread.so.0 librt.so.1; do
                [ ! -e "$(dirname "$library")/$old" ] || cp -L "$(dirname "$library")/$old" "$root$(dirname "$library")/"
            done
            ;;
    esac
done
