"""What an officer who writes Python would do: counts the ratings of each area; with a second name, adds a summary.

python3 plainPython.py PLAN.xlsx [COPY.xlsx]
"""

import json
import os
import resource
import sys
import time
from collections import Counter

from openpyxl import Workbook, load_workbook


def counts(rows):
    """The ratings of each area, by the headings in the first row."""
    heads = next(rows)
    area, progress = heads.index("Priority area"), heads.index("BRAG progress")
    return Counter((row[area], row[progress]) for row in rows)


def main(plan, copy=None):
    book: Workbook = load_workbook(plan, read_only=copy is None)
    found = counts(book.worksheets[0].iter_rows(values_only=True))
    if copy is None:
        print(json.dumps([[*key, count] for key, count in found.items()]))
    else:
        sheet = book.create_sheet("Summary", 0)
        for (area, rating), count in found.items():
            sheet.append([area, rating, count])
        book.save(copy)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    os.write(3, json.dumps({"cpu": time.process_time() * 1000, "memory": memory}).encode())


main(*sys.argv[1:])
