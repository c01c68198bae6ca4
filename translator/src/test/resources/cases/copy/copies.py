import copy, copyreg
from collections import deque, OrderedDict, defaultdict, Counter, namedtuple
l=[1,[2,3],{'a':[4]},(5,[6]),{7},frozenset([8])]
c=copy.copy(l); d=copy.deepcopy(l)
print(c, d, c[1] is l[1], d[1] is l[1], d[2]['a'] is l[2]['a'], d[3] is l[3], d[4] is l[4])
t=(1,'a'); print(copy.deepcopy(t) is t, copy.copy(t) is t)
r=[1]; r.append(r); q=copy.deepcopy(r); print(q[1] is q, q)
shared=[1]; s=copy.deepcopy([shared, shared]); print(s[0] is s[1])
class A:
    def __init__(self, x): self.x=x; self.y=[x]
    def m(self): return self.x
a=A(3); b=copy.copy(a); e=copy.deepcopy(a); print(b.x, b.y is a.y, e.y is a.y, e.y, type(e))
mm=copy.deepcopy(a.m); print(mm(), mm.__self__ is a)
class S:
    __slots__=('p','q','__priv')
    def __init__(self): self.p=1; self.q=[2]; self.__priv=5
    def get(self): return self.__priv
s=S(); u=copy.deepcopy(s); print(u.p, u.q, u.q is s.q, u.get(), s.__reduce_ex__(2)[2])
class C:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ('deep', len(memo))
print(copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()]))
class G:
    def __init__(self): self.lock='l'; self.v=1
    def __getstate__(self): st=self.__dict__.copy(); del st['lock']; return st
    def __setstate__(self, st): self.__dict__.update(st); self.lock='new'
g=copy.copy(G()); print(g.lock, g.v)
class N:
    def __new__(cls, a, b): o=super().__new__(cls); o.ab=(a,b); return o
    def __getnewargs__(self): return self.ab
print(copy.copy(N(1,2)).ab, N(1,2).__reduce_ex__(4)[1][1:])
class R:
    def __init__(self, a): self.a=a
    def __reduce__(self): return (R, (self.a*2,))
print(copy.copy(R(4)).a, copy.deepcopy(R([1])).a)
class ML(list): pass
ml=ML([1,[2]]); ml.tag='t'; x=copy.deepcopy(ml); print(x, x.tag, type(x), x[1] is ml[1]); x=copy.copy(ml); print(x, x.tag, x[1] is ml[1])
class MD(dict): pass
md=MD(a=[1]); md.z=1; x=copy.deepcopy(md); print(x, x.z, type(x).__name__)
class MI(int): pass
mi=MI(5); mi.w=2; x=copy.copy(mi); print(x, x.w, type(x).__name__)
class MSt(str): pass
class MT(tuple): pass
print(copy.copy(MSt('q')), type(copy.deepcopy(MT((1,[2])))).__name__, copy.deepcopy(MT((1,[2]))))
for o in (deque([1,[2]],maxlen=3), OrderedDict(a=[1]), defaultdict(list,{'k':[1]}), Counter('aab'), {1,2}, bytearray(b'x'), range(3), slice(1,2), 1.5, None, len, int, print, lambda: 0, Ellipsis, 3+4j, ValueError('e', [1])):
    x=copy.copy(o); y=copy.deepcopy(o); print(type(x).__name__, type(y).__name__, (x is o, y is o), x==o if not isinstance(o, Exception) else x.args)
P=namedtuple('P','x y'); p=P(1,[2]); print(copy.copy(p), copy.deepcopy(p), copy.deepcopy(p).y is p.y, copy.replace(p, x=9))
import threading
for o in (threading.Lock(), (i for i in [1])):
    try: copy.deepcopy(o); print('copied')
    except TypeError as e: print(e)
try: copy.replace(3)
except TypeError as e: print(e)
class X(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.b=b
e=copy.copy(X(1,2)); print(repr(e), e.b)
class Sing:
    def __reduce__(self): return 'SING'
SING=Sing(); print(copy.copy(SING) is SING)
class Node:
    def __init__(self): self.children=[]; self.parent=None
n=Node(); ch=Node(); ch.parent=n; n.children.append(ch); n2=copy.deepcopy(n); print(n2.children[0].parent is n2)
copyreg.pickle(A, lambda o: (A, (100,))); print(copy.copy(a).x); copyreg.dispatch_table.pop(A)
memo={}; z=[1]; w=copy.deepcopy(z, memo); print(copy.deepcopy(z, memo) is w)
print(sorted(n for n in copy.__all__), object().__getstate__(), A(1).__getstate__(), object.__reduce_ex__(a, 2)[0].__name__)
