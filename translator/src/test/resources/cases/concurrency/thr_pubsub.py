import queue
import threading
from collections import defaultdict


class Broker:
    def __init__(self):
        self._topics = defaultdict(list)
        self._lock = threading.Lock()

    def subscribe(self, topic, maxsize=0):
        inbox = queue.Queue(maxsize)
        with self._lock:
            self._topics[topic].append(inbox)
        return inbox

    def publish(self, topic, message):
        with self._lock:
            boxes = list(self._topics.get(topic, ()))
        dropped = 0
        for box in boxes:
            try:
                box.put_nowait(message)
            except queue.Full:
                dropped += 1
        return len(boxes) - dropped, dropped

    def close(self):
        with self._lock:
            for topic, boxes in self._topics.items():
                for box in boxes:
                    box.shutdown()


def collect(name, inbox, into):
    while True:
        try:
            item = inbox.get()
        except queue.ShutDown:
            into[name].append("closed")
            return
        into[name].append(item)


broker = Broker()
received = {"a": [], "b": [], "c": []}
threads = [
    threading.Thread(target=collect, args=(name, broker.subscribe(topic), received))
    for name, topic in (("a", "news"), ("b", "news"), ("c", "sport"))
]
small = broker.subscribe("sport", maxsize=2)
for t in threads:
    t.start()
for i in range(3):
    print(broker.publish("news", f"n{i}"), broker.publish("sport", {"score": i}))
print(broker.publish("weather", "rain"))
broker.close()
for t in threads:
    t.join()
for name in sorted(received):
    print(name, received[name])
print(small.qsize(), small.get(), small.get_nowait())
try:
    small.get_nowait()
except queue.ShutDown as e:
    print(type(e).__name__, repr(str(e)), isinstance(e, Exception), queue.ShutDown.__mro__[1].__name__)
try:
    broker.publish("sport", 1)
except queue.ShutDown:
    print("nobody listens")
