import types
print([n for n in dir(types) if not n.startswith('_') and n not in ('CapsuleType','coroutine')])
def f(a, b=2): return (a, b, X)
X='global'
g=types.FunctionType(f.__code__, {'X':'other'}, 'gname', (5,)) if 0 else types.FunctionType(f.__code__, globals(), 'gname', (5,))
print(g(1), g.__name__, g.__defaults__, f.__code__.co_name)
h=types.FunctionType(f.__code__, globals()); 
try: h(1)
except TypeError as e: print(e)
def outer(n):
    def inner(): return n
    return inner
i=outer(3); j=types.FunctionType(i.__code__, globals(), 'j', None, (types.CellType(9),)); print(j(), i())
for fn in (lambda: types.FunctionType(1,2), lambda: types.FunctionType(f.__code__, 3), lambda: types.FunctionType(f.__code__, globals(), 3), lambda: types.MethodType(1), lambda: types.MethodType(3,4), lambda: types.MethodType(f,None), lambda: types.ModuleType(), lambda: types.GeneratorType(), lambda: types.NoneType(3), lambda: types.MappingProxyType(3), lambda: types.CellType(1,2)):
    try: print(fn())
    except TypeError as e: print(e)
class A: pass
a=A(); a.m=types.MethodType(lambda self, x: (type(self).__name__, x), a); print(a.m(3), a.m.__self__ is a)
m=types.ModuleType('mymod','docs'); m.x=1; print(m, m.__name__, m.__doc__, m.x, vars(m)['x'])
ns=types.SimpleNamespace(a=1,b='x'); ns.c=3; print(ns, ns==types.SimpleNamespace(a=1,b='x',c=3), ns.__dict__)
mp=types.MappingProxyType({'a':1}); print(mp, mp['a'], dict(mp), mp|{'b':2}, list(mp.items()), len(mp))
try: mp['b']=1
except TypeError as e: print(e)
C=types.new_class('C', (A,), {}, lambda ns: ns.update(v=5)); print(C.v, C.__mro__[1] is A)
print(types.prepare_class('X', (A,)), types.resolve_bases((A,)))
print(type(f) is types.FunctionType, type(a.m) is types.MethodType, type(len) is types.BuiltinFunctionType, type((x for x in [])) is types.GeneratorType, type(list[int]) is types.GenericAlias, type(int|str) is types.UnionType, type(None) is types.NoneType, isinstance([].append, types.BuiltinMethodType), type(types) is types.ModuleType)
class E:
    def __init__(self): self._n=1
    @types.DynamicClassAttribute
    def n(self): return self._n
print(E().n)
try: E.n
except AttributeError as e: print('AE', e)
print(types.GenericAlias(list,(int,)), list[int].__origin__, types.SimpleNamespace.__name__, types.get_original_bases(C))
class M(map): pass
class Z(zip):
    def __next__(self): return sum(super().__next__())
class En(enumerate):
    def __new__(cls, it): return super().__new__(cls, it, 10)
print(list(M(str,[1,2])), list(Z([1,2],[3,4])), list(En('ab')), type(M(str,[])).__name__, map(str,[1]).__reduce__()[0], list(type('F',(filter,),{})(None,[0,1])), list(type('R',(reversed,),{})([1,2])))
import copy
it=enumerate('abc'); next(it)
print(list(zip([1],[2],strict=True)), list(map(lambda a,b:a+b,[1,2],[3,4])), list(filter(None,[0,2])), list(reversed((1,2))), list(it))
for fn in (lambda: __import__('math').sqrt(4), lambda: __import__('nope_mod')):
    try: print(type(fn()).__name__)
    except Exception as e: print(type(e).__name__, e)
