import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-7s %(threadName)s %(name)s: %(message)s")
log = logging.getLogger("shop")


class OutOfStock(Exception):
    def __init__(self, item, wanted, left):
        super().__init__(f"{item}: wanted {wanted}, {left} left")
        self.item = item


class Inventory:
    def __init__(self, **stock):
        self.stock = stock
        self.lock = threading.Lock()

    def take(self, item, n=1):
        with self.lock:
            if (left := self.stock.get(item, 0)) < n:
                raise OutOfStock(item, n, left)
            self.stock[item] = left - n


inventory = Inventory(apple=3, pear=1)


def customer(orders):
    for item, n in orders:
        try:
            inventory.take(item, n)
        except OutOfStock as e:
            log.warning("%s", e)
        else:
            log.info("took %d %s", n, item)


for name, orders in (("ann", [("apple", 2), ("pear", 1)]), ("bob", [("pear", 1), ("apple", 1), ("fig", 2)])):
    t = threading.Thread(target=customer, args=(orders,), name=name)
    t.start()
    t.join()
log.debug("not shown")
try:
    inventory.take("apple")
except OutOfStock:
    log.exception("unexpected") if False else log.error("final %r", inventory.stock)
logging.getLogger("shop.sub").info("child of %s", logging.getLogger("shop.sub").parent.name)
print(log.isEnabledFor(logging.DEBUG), log.getEffectiveLevel(), logging.getLevelName(30))
