import datetime
import logging
import logging.handlers
import os
import queue
import tempfile
import threading
from logging.handlers import (
    BufferingHandler,
    MemoryHandler,
    QueueHandler,
    QueueListener,
    RotatingFileHandler,
    TimedRotatingFileHandler,
    WatchedFileHandler,
)

log = logging.getLogger("app")
log.setLevel(logging.DEBUG)
log.propagate = False


def show(folder):
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            print(name, repr(file.read()))


def rotating(folder):
    path = os.path.join(folder, "a.log")
    handler = RotatingFileHandler(path, mode="w", maxBytes=30, backupCount=2)
    print(handler.mode, handler.maxBytes, handler.backupCount, os.path.basename(handler.baseFilename))
    log.addHandler(handler)
    for i in range(8):
        log.info("message %d", i)
    log.info("x" * 50)
    log.info("short")
    log.removeHandler(handler)
    handler.close()
    show(folder)
    print(repr(handler).replace(folder, "..."))


def named(folder):
    handler = RotatingFileHandler(os.path.join(folder, "b.log"), maxBytes=10, backupCount=1, delay=True)
    print(handler.stream, os.listdir(folder))
    handler.namer = lambda name: name + ".old"

    def rotate(source, target):
        os.rename(source, target)
        print("rotated", os.path.basename(source), os.path.basename(target))

    handler.rotator = rotate
    log.addHandler(handler)
    log.warning("first one")
    log.warning("second one")
    log.removeHandler(handler)
    handler.close()
    show(folder)


def timed(folder):
    path = os.path.join(folder, "t.log")
    handler = TimedRotatingFileHandler(path, when="s", interval=3, backupCount=1, utc=True)
    print(handler.when, handler.interval, handler.suffix, handler.extMatch.pattern)
    print(handler.computeRollover(1000))
    log.addHandler(handler)
    log.info("one")
    for start in (1_000_000, 1_000_100, 1_000_200):
        handler.rolloverAt = start
        log.info("since %d", start)
    log.removeHandler(handler)
    handler.close()
    show(folder)
    for when in ("M", "h", "D", "midnight", "W0", "w3", "W6"):
        each = TimedRotatingFileHandler(path, when=when, utc=True, delay=True, interval=2)
        print(when, each.interval, each.suffix, each.computeRollover(1_700_000_000))
        each.close()
    for at in (datetime.time(5, 30), datetime.time(23, 59, 59)):
        each = TimedRotatingFileHandler(path, "W1", utc=True, delay=True, atTime=at)
        print(each.dayOfWeek, each.computeRollover(1_700_000_000), each.computeRollover(1_700_100_000))
        each.close()
    for when in ("X", "W", "W7", "W12"):
        try:
            TimedRotatingFileHandler(path, when=when, delay=True)
        except ValueError as error:
            print(error)


def watched(folder):
    path = os.path.join(folder, "w.log")
    handler = WatchedFileHandler(path)
    log.addHandler(handler)
    log.info("one")
    os.rename(path, path + ".moved")
    log.info("two")
    log.info("three")
    log.removeHandler(handler)
    handler.close()
    show(folder)


class Shown(logging.Handler):
    def emit(self, record):
        print("  shown", record.levelname, self.format(record))


def buffered():
    buffer = BufferingHandler(2)
    log.addHandler(buffer)
    log.info("a")
    print(len(buffer.buffer))
    log.info("b")
    print(len(buffer.buffer))
    log.removeHandler(buffer)
    memory = MemoryHandler(3, target=Shown())
    log.addHandler(memory)
    for i in range(4):
        log.info("kept %d", i)
    print("before error")
    log.error("now")
    log.info("late")
    log.removeHandler(memory)
    print("close")
    memory.close()
    print(memory.target)
    quiet = MemoryHandler(10, logging.CRITICAL, flushOnClose=False)
    quiet.setTarget(Shown())
    log.addHandler(quiet)
    log.error("lost")
    log.removeHandler(quiet)
    quiet.close()
    print(len(quiet.buffer), repr(quiet))


def queued():
    records = queue.Queue()
    handler = QueueHandler(records)
    log.addHandler(handler)
    grave = Shown()
    grave.setLevel(logging.ERROR)
    listener = QueueListener(records, Shown(), grave, respect_handler_level=True)
    listener.start()
    threads = [threading.Thread(target=log.info, args=("from thread %d", i)) for i in range(1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    log.error("bad %s", "thing")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("caught")
    listener.stop()
    listener.stop()
    log.removeHandler(handler)
    log.addHandler(handler)
    log.info("pending %s", [1])
    record = records.get_nowait()
    print(record.msg, record.args, record.exc_info, record.message)
    log.removeHandler(handler)
    print(records.qsize(), handler.listener, repr(handler))


class Own(QueueHandler):
    def enqueue(self, record):
        self.queue.append(record.msg)


def derived():
    kept = []
    handler = Own(kept)
    log.addHandler(handler)
    log.info("into a %s", "list")
    log.removeHandler(handler)
    print(kept)


for function in (rotating, named, timed, watched):
    print("#", function.__name__)
    with tempfile.TemporaryDirectory() as place:
        function(os.path.realpath(place))
for function in (buffered, queued, derived):
    print("#", function.__name__)
    function()
print(RotatingFileHandler.__mro__[1:4])
