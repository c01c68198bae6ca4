import sys
from dataclasses import dataclass
class AppError(Exception):
    """x"""
class Other(AppError): pass
def find():
    return [AppError, Other]
def main():
    for kind in find():
        try:
            raise kind("a")
        except Other as e:
            print("other", e)
        except AppError as e:
            print("app", e, e.__class__ is AppError)
    try:
        try:
            1 / 0
        except ZeroDivisionError as z:
            raise Other("wrapped") from z
    except AppError as e:
        print(repr(e.__cause__), e.__suppress_context__)
    class Local(AppError): pass
    try:
        raise Local("l")
    except AppError as e:
        print(type(e).__qualname__)
main()

