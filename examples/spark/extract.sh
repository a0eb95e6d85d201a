#!/bin/sh
# The tables of a corpus as Parquet, on a cluster or on this machine.
#   extract.sh INPUT OUTPUT      SPARK_SUBMIT and GLEANER_SPARK_JAR say where those two are, MASTER which cluster
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
jar=${GLEANER_SPARK_JAR:-$(ls "$here"/../../src/spark/target/gleaner-spark-*-all.jar)}
exec "${SPARK_SUBMIT:-spark-submit}" --master "${MASTER:-local[*]}" --driver-memory 3g --executor-memory 3g \
    --class org.gleaner.spark.ExtractJob "$jar" "$1" --output "$2"
