import weakref, gc
class A:
    def __init__(self, n='a'): self.n=n
    def m(self): return 'm'+self.n
    def __repr__(self): return 'A(%s)'%self.n
a=A()
r=weakref.ref(a); print(r() is a, weakref.ref(a) is r, r==weakref.ref(a), hash(r)==hash(a), type(r), weakref.getweakrefcount(a))
def cb(ref): print('callback', ref is r2)
r2=weakref.ref(a, cb); print(r2 is r, r2.__callback__ is cb, r.__callback__, len(weakref.getweakrefs(a)))
p=weakref.proxy(a); print(p.n, p.m(), str(p), type(p).__name__); p.n='z'; print(a.n)
wm=weakref.WeakMethod(a.m); print(wm()())
del a
gc.collect()
print(r(), r2(), wm())
try: p.n
except ReferenceError as e: print(e)
for f in (lambda: weakref.ref(1), lambda: weakref.ref('s'), lambda: weakref.ref([]), lambda: weakref.proxy(None), lambda: weakref.WeakMethod(len)):
    try: print(f())
    except TypeError as e: print(e)
d=weakref.WeakValueDictionary(); x=A('x'); y=A('y'); d['x']=x; d['y']=y
print(len(d), 'x' in d, d['x'], sorted(d), d.get('q'), sorted(d.keys()))
del x; gc.collect()
print(len(d), 'x' in d, list(d.items()))
try: d['x']
except KeyError as e: print(repr(e))
k=weakref.WeakKeyDictionary(); k1=A('k1'); k2=A('k2'); k[k1]='one'; k[k2]='two'
print(len(k), k[k1], k1 in k, sorted(k.values())); del k1; gc.collect(); print(len(k), list(k.items()))
s=weakref.WeakSet(); s1=A('s1'); s2=A('s2'); s.add(s1); s.add(s2); print(len(s), s1 in s); s1=None; gc.collect(); print(len(s), [o.n for o in s]); s.discard(s2); print(len(s))
def fin(*a, **k): print('finalized', a, k)
o=A('o'); f=weakref.finalize(o, fin, 1, k=2); print(f.alive, f.peek()[2:], f.atexit); del o; gc.collect(); print('after del', f.alive, f())
def func(): pass
print(weakref.ref(func)() is func, weakref.ref(A)() is A)
class S:
    __slots__=('a',)
try: weakref.ref(S())
except TypeError as e: print(e)
class MyRef(weakref.ref):
    def __init__(self, o, cb=None, **kw): super().__init__(o, cb); self.kw=kw
    def __call__(self):
        o=super().__call__(); return (o, self.kw) if o is not None else None
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.get_threshold())
class Cache:
    def __init__(self): self.d=weakref.WeakValueDictionary()
    def get(self, k):
        v=self.d.get(k)
        if v is None: v=A(k); self.d[k]=v
        return v
c=Cache(); v1=c.get('a'); v2=c.get('a'); print(v1 is v2)
class Node:
    def __init__(self, parent=None): self._p=weakref.ref(parent) if parent else None; self.ch=[]
    @property
    def parent(self): return self._p() if self._p else None
n=Node(); ch=Node(n); n.ch.append(ch); print(ch.parent is n)
class Subject:
    def __init__(self): self.obs=weakref.WeakSet()
    def reg(self, o): self.obs.add(o)
    def fire(self): return sorted(o.n for o in self.obs)
sub=Subject(); ob=A('ob'); sub.reg(ob); print(sub.fire())
print('end')
