import io
import logging
import sys
import threading


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.debug("hidden")
logging.info("shown %s and %d", "x", 3)
logging.warning("a %(key)s", {"key": "mapping"})
logger = logging.getLogger("app.module")
logger.error("from %s", logger.name)
print(logger, logging.getLogger(), logger.parent, logging.getLogger("app"), logger.parent.name, logger.getEffectiveLevel(), logger.isEnabledFor(10))
child = logger.getChild("sub")
print(child.name, child.parent is logger, logging.getLogger("app").getChildren(), logger.hasHandlers())
logger.setLevel("DEBUG")
logger.debug("now shown")
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(7), logging.DEBUG, logging.getLevelNamesMapping()["WARN"])
attempt(logger.setLevel, "LOUD")
attempt(logger.setLevel, 3.5)
attempt(logging.getLogger, 5)
attempt(logger.log, "x", "y")
logging.addLevelName(25, "NOTICE")
logger.log(25, "noticed")
try:
    1 / 0
except ZeroDivisionError:
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(logging.Formatter("%(message)s|%(funcName)s|%(filename)s|%(lineno)d"))
    logger.addHandler(handler)
    logger.propagate = False
    logger.exception("failed")
    print(text.getvalue().splitlines()[0], text.getvalue().splitlines()[1], text.getvalue().splitlines()[-1])


def inner():
    logger.warning("where")


text.truncate(0)
text.seek(0)
inner()
print(text.getvalue().strip())
logger.removeHandler(handler)
logger.propagate = True


class Only(logging.Filter):
    def filter(self, record):
        record.extra = "added"
        return "secret" not in record.getMessage()


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


lines = ListHandler()
lines.addFilter(Only())
lines.setFormatter(logging.Formatter("{levelname:>8} {message} {extra}", style="{"))
other = logging.getLogger("other")
other.propagate = False
other.addHandler(lines)
other.setLevel(logging.DEBUG)
other.info("one")
other.info("secret")
other.error("two %s", [1])
print(lines.lines, other.handlers, lines.name)
lines.lines.clear()
lines.filters.clear()
lines.setFormatter(logging.Formatter("$levelname ${message} $$", style="$"))
other.critical("three")
lines.setFormatter(logging.Formatter("%(levelname)-8s|%(message)s|%(threadName)s|%(user)s", defaults={"user": "nobody"}))
other.warning("four")
other.warning("five", extra={"user": "me"})
print(lines.lines)
attempt(logging.Formatter, "%(bad", style="%")
attempt(logging.Formatter, "{bad", style="{")
attempt(logging.Formatter, "x", style="$")
attempt(logging.Formatter, "x", style="!")
attempt(other.warning, "x", extra={"message": 1})
attempt(logging.basicConfig, force=True, stream=sys.stdout, filename="x")
attempt(logging.basicConfig, force=True, nonsense=1)
attempt(logging.basicConfig, force=True, style="?")
logging.basicConfig(force=True, stream=sys.stdout, format="%(name)s-%(message)s", level="WARNING")
logging.info("no")
logging.error("yes")
adapter = logging.LoggerAdapter(logging.getLogger("adapted"), {"request": 7})


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['request']}] {msg}", kwargs


Prefix(logging.getLogger("adapted"), {"request": 8}).error("hello %s", "you")
print(adapter, adapter.process("m", {}), adapter.name)
logging.disable(logging.ERROR)
logging.error("disabled")
logging.critical("not disabled")
logging.disable(logging.NOTSET)


def worker(number):
    logging.getLogger("threads").warning("worker %d in %s", number, threading.current_thread().name)


for number in range(2):
    thread = threading.Thread(target=worker, args=(number,), name=f"T{number}")
    thread.start()
    thread.join()
record = logging.LogRecord("n", logging.INFO, "/tmp/file.py", 12, "msg %s", ("a",), None, "func")
print(record, record.getMessage(), record.module, record.filename, record.levelname, record.processName, record.exc_info, record.args)
made = logging.makeLogRecord({"msg": "from dict", "levelno": 10, "name": "x"})
print(made.msg, made.name, made.levelname, logging.Formatter().format(made))
null = logging.getLogger("null")
null.addHandler(logging.NullHandler())
print(null.handlers, logging.StreamHandler(sys.stdout), logging.Handler(), logging.root.handlers)
formatter = logging.Formatter("%(asctime)s", "%Y")
print(len(formatter.format(record)), len(logging.Formatter("%(asctime)s").format(record)))


class Custom(logging.Logger):
    def trace(self, message):
        self.log(5, message)


logging.setLoggerClass(Custom)
custom = logging.getLogger("custom")
custom.addHandler(lines)
custom.setLevel(1)
custom.propagate = False
lines.lines.clear()
custom.trace("traced")
print(type(custom).__name__, lines.lines, custom)
attempt(logging.setLoggerClass, int)
print(logging.getLogger("a.b.c").parent, logging.getLogger("a").name, logging.getLogger("a.b.c").parent.name)


class Broken(logging.Handler):
    def emit(self, record):
        raise ValueError("broken")


try:
    broken = logging.getLogger("broken")
    broken.addHandler(Broken())
    broken.error("x")
except ValueError as error:
    print("raised", error)
handler = logging.StreamHandler(sys.stdout)
handler.set_name("named")
print(logging.getHandlerByName("named") is handler, logging.getHandlerNames())
