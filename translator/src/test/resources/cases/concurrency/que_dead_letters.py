"""Retries with a dead-letter queue."""
import queue
import threading

MAX_ATTEMPTS = 3


class Message:
    __slots__ = ("body", "attempts", "errors")

    def __init__(self, body):
        self.body = body
        self.attempts = 0
        self.errors = []

    def __repr__(self):
        return f"Message({self.body!r}, attempts={self.attempts})"


class PoisonError(Exception):
    def __init__(self, body, code):
        super().__init__(body, code)
        self.code = code

    def __str__(self):
        return f"poison {self.args[0]!r} (code {self.code})"


def handle(message):
    if message.body.startswith("bad"):
        raise PoisonError(message.body, len(message.body))
    if message.body.startswith("flaky") and message.attempts < 2:
        raise ConnectionError("connection lost")
    return message.body.upper()


def worker(inbox, outbox, dead):
    while (message := inbox.get()) is not None:
        message.attempts += 1
        try:
            outbox.put((message.body, handle(message), message.attempts))
        except (PoisonError, ConnectionError) as e:
            message.errors.append(f"{type(e).__name__}: {e}")
            (inbox if message.attempts < MAX_ATTEMPTS else dead).put(message)
        finally:
            inbox.task_done()
    inbox.task_done()


inbox, outbox, dead = queue.Queue(), queue.SimpleQueue(), queue.Queue()
threads = [threading.Thread(target=worker, args=(inbox, outbox, dead)) for _ in range(3)]
for body in ["ok", "bad one", "flaky", "fine", "bad"]:
    inbox.put(Message(body))
for t in threads:
    t.start()
inbox.join()
for t in threads:
    inbox.put(None)
for t in threads:
    t.join()
results = []
while not outbox.empty():
    results.append(outbox.get())
for r in sorted(results):
    print(r)
letters = sorted((dead.get() for _ in range(dead.qsize())), key=lambda m: m.body)
for m in letters:
    print(m, m.errors)
try:
    inbox.task_done()
except ValueError as e:
    print("ValueError:", e)
try:
    letters[0].extra = 1
except AttributeError as e:
    print("AttributeError:", e)
