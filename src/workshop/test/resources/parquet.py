"""parquet.py READER FILE...: prints for each Parquet file its rows, as objects of strings, read by pyarrow or by duckdb."""
import datetime
import decimal
import json
import sys


def rows(file, reader):
    if reader == 'pyarrow':
        import pyarrow.parquet
        return pyarrow.parquet.read_table(file).to_pylist()
    import duckdb
    found = duckdb.sql("SELECT * FROM read_parquet('%s')" % file.replace("'", "''"))
    return [dict(zip(found.columns, row)) for row in found.fetchall()]


def shown(value):
    if value is None:
        return ''
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, decimal.Decimal):
        return format(value, 'f')
    if isinstance(value, datetime.date):
        return value.isoformat()
    assert isinstance(value, (int, float, str)), type(value)
    return str(value)


reader, *files = sys.argv[1:]
json.dump([[{name: shown(value) for name, value in row.items()} for row in rows(file, reader)] for file in files], sys.stdout)
