import collections, collections.abc
from collections.abc import *
from collections import abc, deque
import collections.abc as cabc
for cls in (Hashable,Iterable,Iterator,Generator,Reversible,Sized,Container,Callable,Collection,Set,MutableSet,Mapping,MutableMapping,KeysView,ItemsView,ValuesView,Sequence,MutableSequence):
    print(cls.__name__, cls.__module__, [type(o).__name__ for o in (1,'a',b'a',[],(),{},set(),frozenset(),range(1),iter([]),(x for x in []),len,None,{}.keys(),{}.items(),{}.values(),deque(),map(len,[]),bytearray()) if isinstance(o, cls)], sorted(cls.__abstractmethods__), [b.__name__ for b in cls.__bases__])
for c in (Mapping, Sized, MutableSequence, Iterator):
    try: c()
    except TypeError as e: print(e)
class D(MutableMapping):
    def __init__(self, *a, **k): self.d={}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k]=v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d=D({'a':1}, b=2); d.update([('c',3)])
print(dict(d), d.get('a'), d.get('z'), 'a' in d, list(d.keys()), list(d.items()), list(d.values()), d.pop('a'), d.pop('zz', 5), d.setdefault('q', 9), d=={'b':2,'c':3,'q':9}, len(d), d.popitem(), bool(d))
print(d.keys()&{'c'}, 'c' in d.keys(), ('c',3) in d.items(), 3 in d.values(), repr(d.keys())[:9], d.keys()|{'z'}==set(d)|{'z'}, sorted(d.items()))
for f in (lambda: d['nope'], lambda: d.pop('nope'), lambda: (d.clear(), d.popitem())[1], lambda: hash(d), lambda: reversed(d)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class L(MutableSequence):
    def __init__(self, it=()): self.l=list(it)
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i]=v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l=L([3,1]); l.append(2); l.extend([5,5]); l+=[7]; print(l.l, l.index(5), l.count(5), list(reversed(l)), 3 in l, l.pop(), l.pop(0)); l.remove(5); l.reverse(); print(l.l, list(l)); l.clear(); print(l.l)
try: l.remove(1)
except ValueError as e: print('VE', e)
class S(Set):
    def __init__(self, it=()): self.e=list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.e
    def __iter__(self): return iter(self.e)
    def __len__(self): return len(self.e)
    def __repr__(self): return 'S(%r)'%self.e
a=S('abc'); b=S('bcd')
print(a&b, a|b, a-b, a^b, a<=b, a<S('abcd'), a==S('cab'), a.isdisjoint('x'), a>=S('a'), a!=b, {'a'}&a, a&{'a'}, S('ab')._hash()==hash(frozenset('ab')))
class MS(S, MutableSet):
    def add(self, x):
        if x not in self.e: self.e.append(x)
    def discard(self, x):
        if x in self.e: self.e.remove(x)
m=MS('abc'); m|=S('d'); m-={'a'}; m.remove('b'); m&=S('cdx'); m^=S('cz'); print(m, m.pop(), m); m.clear(); print(m, len(m))
try: m.remove('zz')
except KeyError as e: print(repr(e))
class It(Iterator):
    def __init__(self): self.n=0
    def __next__(self):
        self.n+=1
        if self.n>2: raise StopIteration
        return self.n
print(list(It()), iter(It()).__class__.__name__)
class Duck:
    def __len__(self): return 1
    def __iter__(self): return iter([1])
    def __contains__(self, x): return True
print(isinstance(Duck(), Collection), issubclass(Duck, Sized), isinstance(Duck(), Sequence))
Sequence.register(Duck); print(isinstance(Duck(), Sequence))
class NoHash: __hash__=None
print(isinstance(NoHash(), Hashable), issubclass(list, Hashable))
print(Mapping[str,int], Iterable[int], issubclass(dict, Mapping), collections.abc.Mapping.__mro__)
class Bad(Sequence):
    def __getitem__(self, i): return 1
try: Bad()
except TypeError as e: print(e)
class G(Generator):
    def send(self, v): return v
    def throw(self, t, v=None, tb=None): super().throw(t, v, tb)
g=G(); print(next(g), g.send(3), g.close())
match d:
    case {}: print('map')
match L([1,2]):
    case [x, y]: print('seq', x, y)
