def f1():
    try: return 1
    finally: print("fin")
print(f1())
def f2():
    try: return 1
    finally: return 2
print(f2())
def f3():
    for i in range(3):
        try: continue
        finally: print("c", i)
    for i in range(3):
        try: break
        finally: print("b", i)
    return i
print(f3())
def f4():
    while True:
        try:
            raise ValueError
        except ValueError:
            break
        finally:
            print("f4")
    else: print("no")
f4()
def f5():
    try:
        try: raise KeyError("a")
        finally: raise ValueError("b")
    except ValueError as e:
        return repr(e), repr(e.__context__)
print(f5())
def f6():
    for i in [1, 2]:
        try: raise KeyError
        finally: continue
    return "swallowed"
print(f6())
def f7():
    try: raise KeyError
    finally: return "swallowed2"
print(f7())
def f8():
    try: pass
    except: print("x")
    else: print("else")
    finally: print("fin")
    try: 1/0
    except (ValueError, ZeroDivisionError) as e: print(type(e))
    else: print("no")
f8()
def f9():
    try:
        try: 1/0
        except ZeroDivisionError: raise
    except ZeroDivisionError as e: print("reraised", e.__context__)
f9()
def f10():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise KeyError("k") from e
    except KeyError as e: print(e.__cause__, e.__suppress_context__, e.__context__ is e.__cause__)
f10()
def f11():
    x = 1
    try: x = 2; return x
    finally: x = 3
print(f11())
def f12():
    yield 1
    try: yield 2
    finally: print("cleanup")
g = f12(); next(g); next(g); g.close()
g = f12(); next(g); next(g)
try: g.throw(ValueError, ValueError("t"))
except ValueError as e: print("thrown", e)
import sys
def f13():
    try: 1/0
    except: print(sys.exc_info()[0].__name__, sys.exception())
    print(sys.exc_info())
f13()
class E1(Exception): pass
class E2(E1): pass
for e in (E1, E2, ValueError):
    try: raise e("m")
    except E2: print("E2")
    except E1: print("E1")
    except Exception as x: print("other", x)
def exc():
    print("evaluated"); return ValueError
try: raise ValueError
except exc(): print("caught")
try:
    try: raise ValueError
    except 5: pass
except TypeError as e: print(e)
try:
    raise ValueError("a", 1)
except ValueError as e: print(e, e.args, repr(e), str(e))
try: raise KeyError("k")
except KeyError as e: print(e, repr(e))
try: raise OSError(2, "No such", "file")
except FileNotFoundError as e: print(e, e.errno, e.filename, e.strerror)
try: raise StopIteration(5)
except StopIteration as e: print(e.value)
try: raise SystemExit(3)
except SystemExit as e: print(e.code)
try: int("x")
except ValueError as e: print(e)
e = ValueError("w"); e2 = e.with_traceback(None); print(e is e2, e.__traceback__)
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), KeyError(4)])])
    except* ValueError as eg: print("VE", eg.exceptions, eg)
    except* TypeError as eg: print("TE", eg.exceptions)
except ExceptionGroup as rest: print("rest", rest.exceptions, rest.exceptions[0].exceptions)
try:
    raise ValueError("single")
except* ValueError as eg: print(type(eg), eg.exceptions, repr(eg))
try:
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError: raise KeyError("new")
except BaseException as e: print(type(e), e.exceptions if hasattr(e, "exceptions") else e, repr(e.__context__))
def ret():
    for i in range(2):
        try:
            raise ExceptionGroup("g", [OSError(1)])
        except* OSError as e:
            print("os", e.exceptions[0])
    return "done"
print(ret())
g = ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [TypeError(2)])])
print(g.split(ValueError), g.subgroup(TypeError), g.subgroup(lambda e: isinstance(e, KeyError)), g.message)
try: ExceptionGroup("x", [])
except ValueError as e: print(e)
try: ExceptionGroup("x", [5])
except ValueError as e: print(e)
print(BaseExceptionGroup("x", [KeyboardInterrupt()]), type(BaseExceptionGroup("x", [ValueError()])))
e = ValueError(); e.add_note("n1"); e.add_note("n2"); print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
try: raise 5
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
class Bad(Exception):
    def __new__(cls, *a): return 5
try: raise Bad
except TypeError as e: print(str(e)[:50])
def loop():
    i = 0
    while i < 3:
        try:
            i += 1
            if i == 2: continue
            print("i", i)
        finally:
            print("fin", i)
            if i == 3: break
    else: print("never")
loop()
def nest():
    try:
        try:
            return "inner"
        finally:
            print("f1")
    finally:
        print("f2")
print(nest())
def lam():
    try: return (lambda: 1/0)()
    except ZeroDivisionError: return "zde"
print(lam())
