"""A program that reaches its global variables by vars."""
import sys

count = 1


def show():
    return count


print(show())
vars(sys.modules["__main__"])["count"] = 7
print(show())
vars()["count"] = 8
print(show())
