import io
import sys
import traceback


def fail(x):
    return 1 / x


def outer():
    try:
        fail(0)
    except ZeroDivisionError as error:
        raise ValueError("outer") from error


def without_paths(text):
    return text.replace(__file__, "FILE")


try:
    outer()
except ValueError as error:
    print([line for line in traceback.format_exc().splitlines() if not line.startswith('  ')])
    print(without_paths("".join(traceback.format_exception(error))) == without_paths(traceback.format_exc()))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.name, frame.lineno, len(frame))
        filename, lineno, name, line = frame
    print(traceback.format_tb(error.__traceback__)[0].rpartition(',')[2].splitlines()[0])
    text = io.StringIO()
    traceback.print_exc(file=text)
    print(text.getvalue() == traceback.format_exc())
    traceback.print_exception(error, file=text)
    traceback.print_tb(error.__traceback__, limit=1, file=sys.stdout) if False else None
    print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(error.__traceback__)])
print(repr(traceback.format_exc()))


def where():
    return traceback.extract_stack()


print([frame.name for frame in where()], [frame.name for frame in traceback.extract_stack(limit=1)])
print(traceback.format_list([("nowhere.py", 7, "fail", None)]))
