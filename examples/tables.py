"""Who is bound, how firmly, to how much, by pandas over the CSV.

    python3 examples/tables.py output
"""
import sys

import pandas

directory = sys.argv[1] if len(sys.argv) > 1 else "output"
# an empty cell means that the text does not say; the words "None" and "NA" are words
pledges = pandas.read_csv(f"{directory}/pledges.csv", keep_default_na=False, na_values={"amount_max": [""]}, parse_dates=["deadline_to"])
bound = pledges[pledges["pledger"] != ""]
print(bound.groupby(["pledger", "strength"]).agg(pledges=("pledge_id", "count"), sums=("amount_max", "sum")).to_string())
