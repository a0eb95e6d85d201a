"""Who promised what, out of a table of texts, as Parquet; PySpark and one function of SQL.

    spark-submit --jars gleaner-spark-all.jar --conf spark.sql.extensions=org.gleaner.spark.GleanerExtensions pledges.py TEXTS.jsonl OUTPUT
"""
import os
import sys

from pyspark.sql import SparkSession

texts, output = sys.argv[1:]
builder = SparkSession.builder.appName('pledges').config('spark.sql.extensions', 'org.gleaner.spark.GleanerExtensions')
if os.environ.get('GLEANER_SPARK_JAR'):
    # both, since the class path of the driver is settled before the jars of the session are there
    builder = builder.config('spark.jars', os.environ['GLEANER_SPARK_JAR']).config('spark.driver.extraClassPath', os.environ['GLEANER_SPARK_JAR'])
spark = builder.getOrCreate()

found = spark.read.json(texts).selectExpr('id', 'date', 'gleaner(text, date) AS g').cache()
pledges = found.selectExpr('id', 'date', 'explode(g.pledges) AS p')
pledges.selectExpr('id', 'date', 'p.pledger.name AS pledger', 'p.action', 'p.deadline.to AS due', 'p.confidence').write.parquet(output)
for failed in found.where('g.error IS NOT NULL').select('id', 'g.error').collect():
    print(f'{failed.id}: {failed.error.message}', file=sys.stderr)
spark.stop()
