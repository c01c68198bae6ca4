import logging
import logging.config
import os
import queue
import sys
import tempfile

print(logging.handlers.RotatingFileHandler.__name__)


class Shouting(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


class Only:
    def __init__(self, word, extra=None):
        self.word = word
        self.extra = extra

    def filter(self, record):
        return self.word in record.getMessage()


def make_filter(level):
    def is_wanted(record):
        return record.levelno >= level

    return is_wanted


class Owned(logging.StreamHandler):
    def __init__(self, prefix, stream=None):
        super().__init__(stream)
        self.prefix = prefix

    def format(self, record):
        return self.prefix + super().format(record)


def make_handler(label, options):
    handler = Owned(label, sys.stdout)
    print("made", label, options["stream"] is sys.stdout, type(options).__name__, options["list"][0] is sys.stdout)
    return handler


def show(name):
    logger = logging.getLogger(name)
    print(name, logger.level, logger.propagate, logger.disabled, [type(h).__name__ for h in logger.handlers])


old = logging.getLogger("old")
child = logging.getLogger("app.child")
child.setLevel(5)
logging.config.dictConfig({
    "version": 1,
    "formatters": {
        "plain": {"format": "%(levelname)s:%(name)s:%(message)s"},
        "brace": {"format": "{name}|{message}|{who}", "style": "{", "defaults": {"who": "nobody"}},
        "shout": {"()": Shouting, "format": "%(message)s!"},
        "named": {"class": "logging.Formatter", "format": "named %(message)s", "validate": True},
        "ext": {"()": "ext://__main__.Shouting", "fmt": "ext %(message)s"},
    },
    "filters": {
        "only": {"()": Only, "word": "good", "extra": {"a": ["ext://sys.stdout", "cfg://version"]}},
        "grave": {"()": make_filter, "level": "ext://logging.ERROR"},
        "below": {"name": "app"},
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "plain", "stream": "ext://sys.stdout"},
        "shouting": {
            "class": "logging.StreamHandler", "formatter": "shout", "stream": "ext://sys.stdout",
            "filters": ["only"], "level": "WARNING",
        },
        "custom": {
            "()": make_handler, "label": "<custom>", "formatter": "brace", "filters": ["grave"],
            "options": {"stream": "ext://sys.stdout", "list": ("ext://sys.stdout",)},
            ".": {"mark": 7},
        },
        "a_memory": {
            "class": "logging.handlers.MemoryHandler", "capacity": 10, "flushLevel": "ERROR",
            "target": "console",
        },
    },
    "loggers": {
        "app": {"level": "DEBUG", "handlers": ["console", "shouting"], "propagate": False},
        "mem": {"level": 10, "handlers": ["a_memory"], "propagate": False, "filters": ["only"]},
    },
    "root": {"level": "INFO", "handlers": ["custom"]},
})
for name in ("old", "app", "app.child", "mem", "root"):
    show(name)
logging.getLogger("app").debug("hello")
logging.getLogger("app").error("good %s", "news")
child.warning("from below")
logging.getLogger("mem").info("good kept")
logging.getLogger("mem").info("dropped")
logging.getLogger("mem").error("good now")
logging.error("to root")
logging.warning("not grave")
old.error("disabled")
custom = logging.getHandlerByName("custom")
print(custom.mark, custom.name, sorted(logging.getHandlerNames()))

logging.config.dictConfig({
    "version": 1, "incremental": True,
    "handlers": {"console": {"level": "ERROR"}},
    "loggers": {"app": {"level": "ERROR", "propagate": True}},
    "root": {"level": "CRITICAL"},
})
show("app")
show("root")
logging.getLogger("app").warning("hidden")

logging.config.dictConfig({
    "version": 1, "disable_existing_loggers": False,
    "numbers": {"list": [1, {"deep": "%(message)s from cfg"}]},
    "formatters": {"f": {"format": "cfg://numbers.list[1].deep"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "f"},
        "q": {"class": "logging.handlers.QueueHandler", "handlers": ["out"], "respect_handler_level": True},
    },
    "root": {"handlers": ["q"], "level": 0},
})
show("app")
show("old")
handler = logging.getHandlerByName("q")
print(type(handler.listener).__name__, handler.listener.respect_handler_level, len(handler.listener.handlers))
handler.listener.start()
logging.getLogger("fresh").info("through a queue")
handler.listener.stop()

with tempfile.TemporaryDirectory() as folder:
    logging.config.dictConfig({
        "version": 1,
        "handlers": {"file": {
            "class": "logging.handlers.RotatingFileHandler", "filename": os.path.join(folder, "x.log"),
            "maxBytes": 1000, "backupCount": 3, "encoding": "utf-8",
        }},
        "root": {"handlers": ["file"], "level": "INFO"},
    })
    logging.info("into the file é")
    logging.shutdown()
    with open(os.path.join(folder, "x.log"), encoding="utf-8") as file:
        print(file.read(), end="")


def attempt(config):
    try:
        logging.config.dictConfig(config)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        while error.__cause__ is not None:
            error = error.__cause__
            text += f" <- {type(error).__name__}: {error}"
        print(text)


attempt({})
attempt({"version": 2})
attempt({"version": 1, "formatters": {"f": {"format": "%(x"}}})
attempt({"version": 1, "formatters": {"f": {"class": "nowhere.Formatter"}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.Missing"}}})
attempt({"version": 1, "handlers": {"h": {}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "none"}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "LOUD"}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "what": 3}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "not a name": 3}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "filters": ["f"]}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.handlers.MemoryHandler", "capacity": 1, "target": "t"}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.handlers.QueueHandler", "queue": 3}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.handlers.QueueHandler", "listener": int}}})
attempt({"version": 1, "loggers": {"l": {"handlers": ["h"]}}})
attempt({"version": 1, "loggers": {"l": {"level": "LOUD"}}})
attempt({"version": 1, "root": {"handlers": ["h"]}})
attempt({"version": 1, "incremental": True, "handlers": {"gone": {}}})
attempt({"version": 1, "formatters": {"f": {"format": "cfg://!"}}})
attempt({"version": 1, "formatters": {"f": {"format": "cfg://version!"}}})


class Own(logging.config.DictConfigurator):
    value_converters = dict(logging.config.DictConfigurator.value_converters, up="up_convert")

    def up_convert(self, value):
        return value.replace("quiet", "LOUD")


logging.config.dictConfigClass = Own
logging.config.dictConfig({
    "version": 1,
    "formatters": {"f": {"format": "up://${message} quiet", "style": "$"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}},
    "root": {"handlers": ["out"]},
})
logging.warning("own class")
print(queue.Queue().qsize())
