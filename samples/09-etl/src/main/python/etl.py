"""Read CSV, check it, group it, and write JSON: a stage per thread, queues between them."""
import csv
import io
import json
import queue
import threading
from collections import defaultdict
from dataclasses import asdict, dataclass
from datetime import date

ORDERS = """\
day,customer,item,amount,price
2026-01-05,ada,pen,3,1.20
2026-01-05,grace,notebook,1,3.50
2026-01-06,ada,ink,two,4.75
2026-02-01,ada,notebook,2,3.50
2026-02-03,grace,pen,10,1.20
2026-13-01,ada,pen,1,1.20
"""

DONE = object()


@dataclass(frozen=True)
class Order:
    day: date
    customer: str
    item: str
    amount: int
    price: float

    @property
    def total(self):
        return self.amount * self.price

    @classmethod
    def parse(cls, row):
        return cls(
            date.fromisoformat(row["day"]),
            row["customer"],
            row["item"],
            int(row["amount"]),
            float(row["price"]),
        )


def read(text, rows):
    for line, row in enumerate(csv.DictReader(io.StringIO(text)), start=2):
        rows.put((line, row))
    rows.put(DONE)


def check(rows, orders, rejected):
    while (entry := rows.get()) is not DONE:
        line, row = entry
        try:
            orders.put(Order.parse(row))
        except ValueError as error:
            rejected.append(f"line {line}: {error}")
    orders.put(DONE)


def group(orders, sums):
    while (order := orders.get()) is not DONE:
        sums[order.day.strftime("%Y-%m")][order.customer] += order.total


def main():
    rows, orders = queue.Queue(2), queue.Queue(2)
    rejected = []
    sums = defaultdict(lambda: defaultdict(float))
    stages = [
        threading.Thread(target=read, args=(ORDERS, rows)),
        threading.Thread(target=check, args=(rows, orders, rejected)),
        threading.Thread(target=group, args=(orders, sums)),
    ]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
    print(json.dumps(sums, indent=2, sort_keys=True))
    for reason in rejected:
        print("rejected", reason)
    print(asdict(Order(date(2026, 3, 1), "ada", "pen", 1, 1.5)))


if __name__ == "__main__":
    main()
