"""A bounded buffer on a condition variable, with a barrier before the start."""
import threading
from collections import deque


class BoundedBuffer:
    """First in, first out; at most ``capacity`` items at a time."""

    def __init__(self, capacity):
        self._items = deque()
        self._capacity = capacity
        self._changed = threading.Condition()
        self.most = 0

    def put(self, item):
        with self._changed:
            self._changed.wait_for(lambda: len(self._items) < self._capacity)
            self._items.append(item)
            self.most = max(self.most, len(self._items))
            self._changed.notify_all()

    def get(self):
        with self._changed:
            while not self._items:
                self._changed.wait()
            item = self._items.popleft()
            self._changed.notify_all()
            return item


def produce(start, buffer, first, count):
    start.wait()
    for number in range(first, first + count):
        buffer.put(number)
    buffer.put(None)


def consume(start, buffer, producers, seen):
    start.wait()
    while producers:
        item = buffer.get()
        if item is None:
            producers -= 1
        else:
            seen.append(item)


def main():
    buffer = BoundedBuffer(capacity=3)
    start = threading.Barrier(4, action=lambda: print("all four are ready"))
    seen = []
    threads = [
        threading.Thread(target=produce, args=(start, buffer, 100 * i, 20)) for i in range(3)
    ]
    threads.append(threading.Thread(target=consume, args=(start, buffer, 3, seen)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{len(seen)} items, never more than {buffer.most} in the buffer at once")
    for i in range(3):
        part = [item for item in seen if item // 100 == i]
        print(f"producer {i}:", "in order" if part == sorted(part) else "out of order", part[:3])


if __name__ == "__main__":
    main()
