"""Results as rows, and as frames of pandas where it is installed."""


def rows(results, kind):
    """Yields a flat dictionary for each record of a kind ("pledges", "money", "transfers", "relations" ...).

    It has `doc_id` and the record's own fields; of a party its name, and its id as `pledger_id`. Documents that failed have none.
    """
    for result in results:
        for record in result.get(kind, ()):
            row = {"doc_id": result["id"]}
            for name, value in record.items():
                if isinstance(value, dict) and "name" in value:
                    row[name] = value["name"]
                    row[name + "_id"] = value["entity"]
                elif isinstance(value, dict):
                    row.update({name + "_" + inner: each for inner, each in value.items()})
                else:
                    row[name] = value
            yield row


def frame(results, kind):
    """The same rows as a DataFrame; needs pandas."""
    import pandas

    return pandas.DataFrame(rows(results, kind))
