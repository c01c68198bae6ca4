import contextlib, sys, io
from contextlib import *
@contextmanager
def tag(name, log=None):
    "tag doc"
    print('<%s>'%name)
    try:
        yield name.upper()
    except ValueError as e:
        print('caught', e)
    finally:
        print('</%s>'%name)
with tag('a') as t: print(t)
with tag('b'): raise ValueError('x')
try:
    with tag('c'): raise KeyError('k')
except KeyError as e: print('out', repr(e))
print(tag.__name__, tag.__doc__, tag.__wrapped__.__name__, type(tag('q')).__name__)
@tag('deco')
def f(x): print('f', x); return x*2
print(f(3), f(4), f.__name__)
@contextmanager
def noyield():
    if False: yield
@contextmanager
def two(): yield 1; yield 2
@contextmanager
def swallow():
    try: yield
    except BaseException: pass
@contextmanager
def twice():
    try: yield
    except Exception: yield
@contextmanager
def reraise():
    try: yield
    except KeyError as e: raise RuntimeError('wrapped') from e
@contextmanager
def plain(): yield
for cm, exc in ((noyield,None),(two,None),(swallow,ZeroDivisionError()),(twice,KeyError(1)),(reraise,KeyError(2)),(plain,StopIteration(5)),(plain,RuntimeError('r')),(plain,KeyError)):
    try:
        with cm():
            if exc: raise exc
        print('ok')
    except BaseException as e: print(cm.__name__, type(e).__name__, e, type(e.__cause__).__name__, type(e.__context__).__name__)
class R:
    def __init__(s, n): s.n=n
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, *a): print('exit', s.n, a[0] and a[0].__name__); return s.n=='sup'
    def close(s): print('close', s.n)
with closing(R(1)) as r: print(r.n)
with suppress(KeyError, IndexError): {}['x']; print('not reached')
with suppress(OSError): pass
try:
    with suppress(KeyError): 1/0
except ZeroDivisionError as e: print(e)
with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as e: print(repr(e))
with nullcontext(7) as n: print(n)
with nullcontext() as n: print(n)
with ExitStack() as st:
    a=st.enter_context(R('a')); b=st.enter_context(R('b'))
    st.callback(print, 'cb', 1, sep='-')
    @st.callback
    def done(): print('done')
    @st.push
    def ex(*d): print('pushed', d)
    st.push(R('p'))
print('--')
with ExitStack() as st:
    st.enter_context(R('sup')); st.enter_context(R('x')); raise ValueError('v')
try:
    with ExitStack() as st:
        st.callback(lambda: 1/0); st.callback(lambda: {}['k']); raise ValueError('first')
except ZeroDivisionError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
with ExitStack() as st:
    st.callback(print, 'later'); keep=st.pop_all()
print('kept'); keep.close()
try: ExitStack().enter_context(3)
except TypeError as e: print(e)
buf=io.StringIO()
with redirect_stdout(buf):
    print('hidden')
    with redirect_stdout(io.StringIO()) as b2: print('inner')
    print('again')
print(repr(buf.getvalue()), repr(b2.getvalue()))
with redirect_stderr(io.StringIO()) as e2: print('err', file=sys.stderr)
print(repr(e2.getvalue()))
class M(AbstractContextManager):
    def __exit__(self, *a): return None
with M() as m: print(type(m).__name__)
try: AbstractContextManager()
except TypeError as e: print(e)
print(isinstance(R(1), AbstractContextManager), issubclass(ExitStack, AbstractContextManager), isinstance(3, AbstractContextManager))
class Timer(ContextDecorator):
    def __enter__(self): print('start'); return self
    def __exit__(self, *a): print('stop'); return False
@Timer()
def g(): return 'g'
print(g(), g.__name__)
with Timer(): pass
class Stacky(ExitStack):
    def __init__(self): super().__init__(); self.x=1
with Stacky() as s: s.callback(print, 'in stacky', s.x)
def use():
    with tag('ret'): return 5
print(use())
def gen():
    with tag('gen'): yield 1; yield 2
print(list(gen()))
for i in range(2):
    with tag('loop'):
        if i==0: continue
        break
with tag('m1') as a, tag('m2') as b: print(a,b)
@contextmanager
def transaction(db):
    db.append('begin')
    try: yield db
    except: db.append('rollback'); raise
    else: db.append('commit')
db=[]
with transaction(db): pass
try:
    with transaction(db): raise OSError('disk')
except OSError as e: print(db, e)
print(sorted(n for n in contextlib.__all__ if 'sync' not in n and n!='aclosing'))
