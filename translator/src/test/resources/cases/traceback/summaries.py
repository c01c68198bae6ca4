import io
import sys
import traceback
from traceback import FrameSummary, StackSummary, TracebackException


def deep(n):
    if n == 0:
        raise ValueError("bottom")
    deep(n - 1)


def caught(function, *args):
    try:
        function(*args)
    except Exception as error:
        return error


def chained():
    try:
        deep(1)
    except ValueError as error:
        raise KeyError("key") from error


def names(lines):
    return [line.strip().splitlines()[0].split(", ", 1)[-1] for line in lines]


error = caught(deep, 3)
for limit in (None, 0, 1, 2, -1, -2, 100, -100):
    print(limit, names(traceback.format_exception(error, limit=limit)))
    print("  ", names(traceback.format_tb(error.__traceback__, limit)))
    print("  ", [(each.name, each.line) for each in traceback.extract_tb(error.__traceback__, limit)])
try:
    deep(2)
except ValueError:
    print(traceback.format_exc(limit=1).splitlines()[1:])
    out = io.StringIO()
    traceback.print_exc(limit=-1, file=out)
    print(out.getvalue().count("File"))
print(traceback.format_exception(ValueError, error, None))
print(names(traceback.format_exception(ValueError, error, error.__traceback__.tb_next, limit=1)))
for arguments in ((ValueError, error), (3,)):
    print(type(caught(traceback.format_exception, *arguments)).__name__)
print(caught(traceback.format_exception, ValueError, error))
print(caught(traceback.format_exception, 3))

both = TracebackException.from_exception(caught(chained))
print(type(both.stack), both.exc_type_str, str(both), repr(both.__cause__.exc_type_str))
print(both.__context__ is None, both.__suppress_context__, both.exceptions)
print([frame.name for frame in both.__cause__.stack])
print("".join(both.format()).count("Traceback"), "".join(both.format(chain=False)).count("Traceback"))
print(list(both.format_exception_only()))
both.__cause__.stack = StackSummary.from_list([("gone.py", 7, "away", "some code")])
print("gone.py" in "".join(both.format()))
short = TracebackException.from_exception(error, limit=-1)
print([frame.name for frame in short.stack], short == TracebackException.from_exception(error, limit=-1))
print(short == TracebackException.from_exception(error), short == 3)
short.print(file=sys.stdout, chain=False)
explicit = TracebackException(type(error), error, error.__traceback__, limit=1, compact=True)
print(len(explicit.stack))

group = ExceptionGroup("many", [ValueError("one\ntwo"), ExceptionGroup("in", [TypeError("three")])])
told = TracebackException.from_exception(group)
print([str(each) for each in told.exceptions])
print(list(told.format_exception_only()))
print(list(told.format_exception_only(show_group=True)))
print(traceback.format_exception_only(group, show_group=True))
print("".join(TracebackException.from_exception(
    ExceptionGroup("wide", [ValueError(i) for i in range(4)]), max_group_width=2).format()))
noted = ValueError("with notes")
noted.add_note("first")
print(TracebackException.from_exception(noted).__notes__)
wrong = TracebackException.from_exception(SyntaxError("bad", ("f.py", 3, 5, "a = = b", 3, 6)))
print(wrong.filename, wrong.lineno, wrong.offset, wrong.text, wrong.msg, wrong.end_offset)
print("".join(wrong.format()), end="")
print(caught(lambda: both.filename))

frame = FrameSummary("x.py", 3, "f", line="  code  ")
print(frame, tuple(frame), frame.line, frame[2], len(frame), frame.end_lineno, frame.colno)
print(frame == FrameSummary("x.py", 3, "f", line="other"), frame == ("x.py", 3, "f", "code"), frame != 1)
local = FrameSummary("x.py", 3, "f", line="code", locals={"b": [1], "a": "text"})
print(local.locals)
stack = StackSummary.from_list([frame, ("y.py", 4, "g", "more"), ("z.py", 5, "h", None), local])
print(stack.format())
print(traceback.format_list(stack)[1])
traceback.print_list([("y.py", 4, "g", "more")], file=sys.stdout)
print(StackSummary.from_list([("r.py", 1, "r", "r()")] * 6).format())
print(isinstance(stack, list), stack[1:], stack == list(stack))


class Quiet(StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        if frame_summary.name == "caught":
            return None
        return f"<{frame_summary.name}>\n"


quiet = Quiet.extract(traceback.walk_tb(error.__traceback__))
print(type(quiet).__name__, quiet.format())
print([line for _, line in traceback.walk_tb(error.__traceback__)] == [each.lineno for each in quiet])
print(len(StackSummary.extract(traceback.walk_tb(error.__traceback__), limit=2)))


def inner():
    found = traceback.extract_stack(limit=2)
    print([each.name for each in found], [each.name for each in traceback.extract_stack()])
    print([frame.f_code.co_name for frame, line in traceback.walk_stack(sys._getframe())])
    print(names(traceback.format_stack(limit=1)), names(traceback.format_stack(limit=-1)))
    above = sys._getframe().f_back
    print([each.name for each in traceback.extract_stack(above)])
    traceback.print_stack(above, 1, sys.stdout)


def outer():
    inner()


outer()
traceback.clear_frames(error.__traceback__)
sys.tracebacklimit = 1
print(len(traceback.format_tb(error.__traceback__)), names(traceback.format_exception(error)))
del sys.tracebacklimit
print(len(traceback.format_tb(error.__traceback__)))
print(caught(traceback.print_last))
