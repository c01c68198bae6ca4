import sys
import threading

events = []


def hook(args):
    events.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))


def fail(kind, text):
    raise kind(text)


old = threading.excepthook
threading.excepthook = hook
for kind, text, name in ((ValueError, "v", "first"), (KeyError, "k", "second"), (SystemExit, "ignored", "third")):
    t = threading.Thread(target=fail, args=(kind, text), name=name)
    t.start()
    t.join()
threading.excepthook = threading.__excepthook__
for e in events:
    print(e)
print(old is threading.__excepthook__, threading.excepthook is old)
try:
    threading.excepthook(1)
except TypeError as e:
    print("TypeError:", e)
args = threading.ExceptHookArgs((ValueError, ValueError("x"), None, None))
print(args.exc_type, args.exc_value, args.thread, len(args), args[0] is ValueError)
print(args)
try:
    threading.ExceptHookArgs((1, 2))
except TypeError as e:
    print("TypeError:", e)


def bad_hook(args):
    raise RuntimeError("in the hook")


class Sink:
    def __init__(self):
        self.text = []

    def write(self, s):
        self.text.append(s)

    def flush(self):
        pass


sink = Sink()
sys.stderr, saved = sink, sys.stderr
threading.excepthook = bad_hook
t = threading.Thread(target=fail, args=(ValueError, "seen by nobody"), name="worker")
t.start()
t.join()
threading.excepthook = old
t = threading.Thread(target=fail, args=(ZeroDivisionError, "div"), name="worker-2")
t.start()
t.join()
sys.stderr = saved
text = "".join(sink.text)
for line in text.splitlines():
    if not line.startswith((" ", "\t")):
        print(line)
print("bad_hook" in text, 'line' in text)
