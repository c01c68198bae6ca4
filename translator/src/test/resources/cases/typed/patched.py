"""A program that changes the library keeps nothing that is known of it."""
import time


def now():
    return time.time()


def patched():
    real = time.time
    setattr(time, "time", lambda: "noon")
    try:
        return now()
    finally:
        setattr(time, "time", real)


print(isinstance(now(), float), patched())
