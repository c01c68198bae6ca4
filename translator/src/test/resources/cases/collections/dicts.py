from collections import Counter, OrderedDict, defaultdict, namedtuple
import threading
c = Counter('abracadabra')
print(c, c['a'], c['z'], c.most_common(2), c.most_common(), sorted(c.elements()), c.total(), len(c))
print(Counter(a=4,b=2), Counter({'x':1}), Counter(), Counter([1,1,2]), Counter(c) == c)
c.update('aaa'); c.update({'b': 10}); c.update(z=3); print(c)
c.subtract('ab'); c.subtract({'c': 5}); print(c, +c, -c)
del c['nope']; del c['a']; print('a' in c, c)
a=Counter(a=3,b=1); b=Counter(a=1,b=2)
print(a+b, a-b, a&b, a|b, a==b, a<=b, a<b, a>=b, a>Counter(a=1), a!=b, a==Counter(a=3,b=1,c=0))
a+=b; print(a); a-=Counter(a=4); print(a); a|=Counter(q=1); print(a); a&=Counter(b=1); print(a)
print(a.copy(), type(a.copy()), a.get('zz'), a.get('zz', 7), dict(a), list(a.items()))
c=Counter(); c['x']+=1; c['x']+=1; c['y']-=1; print(c, c.most_common(1))
for f in (lambda: Counter.fromkeys('ab'), lambda: Counter(3), lambda: Counter(1,2), lambda: Counter('a')+1, lambda: Counter('a')<3, lambda: Counter([[]]), lambda: Counter.update()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class SC(Counter):
    def __missing__(self, k): return 5
print(SC('aab'), SC('a')['q'], SC('aab')+Counter('a'), repr(SC()), SC('aab').copy())
print(c == {'x':2,'y':-1}, isinstance(c, dict), Counter.__mro__, c.__dict__)
d = defaultdict(list); d['a'].append(1); d['b'].append(2); d['a'].append(3)
print(d, d['c'], len(d), d.default_factory, d.get('q'), 'q' in d, dict(d))
d2 = defaultdict(int, {'x': 1}, y=2); d2['z']+=5; print(d2, d2.copy(), d2|{'w':1}, {'w':1}|d2, type({'w':1}|d2))
d2.default_factory=None
for f in (lambda: d2['nope'], lambda: defaultdict(3), lambda: defaultdict(int, 3), lambda: defaultdict(int, [], []), lambda: defaultdict(lambda: 1/0)['x']):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(defaultdict(None), defaultdict(), defaultdict(lambda: 0)==dict(), d2.__reduce__()[:2])
tree = lambda: defaultdict(tree)
t=tree(); t['a']['b']['c']=1; print(t['a']['b']['c'], list(t), sorted(t['a']))
class DD(defaultdict):
    def __missing__(self, k): self[k]=v=k*2; return v
x=DD(); print(x[4], x, x.default_factory)
rec = defaultdict(list); rec['me']=rec; print(rec)
o = OrderedDict([('a',1),('b',2),('c',3)])
o.move_to_end('a'); print(o, list(o)); o.move_to_end('c', last=False); print(o, o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1), OrderedDict(a=1,b=2)=={'b':2,'a':1}, {'b':2,'a':1}==OrderedDict(a=1,b=2), OrderedDict(a=1)!=OrderedDict(a=1))
print(OrderedDict(), OrderedDict.fromkeys('abc', 0), list(reversed(o)), o.copy(), o|{'z':1}, {'z':1}|o, o.keys(), o.items(), o.values(), o.setdefault('n', 5), o.pop('n'), o.pop('q', 1))
for f in (lambda: o.move_to_end('zz'), lambda: OrderedDict().popitem(), lambda: o.pop('zz'), lambda: OrderedDict(1), lambda: OrderedDict([1]), lambda: OrderedDict([],[]), lambda: o['zz'], lambda: OrderedDict([(1,2,3)])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class LRU(OrderedDict):
    def __init__(self, cap): super().__init__(); self.cap=cap
    def __getitem__(self, k):
        v=super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k)
        if len(self)>self.cap: self.popitem(last=False)
l=LRU(2); l['a']=1; l['b']=2; l['a']; l['c']=3; print(l, l.cap, list(l))
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value); self.move_to_end(key)
lu=LastUpdated(a=1); lu.update(b=2); lu['a']=3; print(lu)
o2=OrderedDict(a=1); o2.x=5; print(o2.x, o2.__dict__, o2.__reduce__()[:3])
cnt=Counter(); dd=defaultdict(int)
dl=defaultdict(list)
def work():
    for i in range(2000):
        dd['k']+=1; dd[i%7]+=1
    cnt.update('ab'*5000)
    for i in range(2000): dl[i].append(1)
ts=[threading.Thread(target=work) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]
print(dd['k'], cnt, sum(len(v) for v in dl.values()))
for i in d: print(i, end=' ')
print(sorted(Counter('hello').items(), key=lambda kv: (-kv[1], kv[0])))
match Counter(a=1):
    case {'a': n}: print('m', n)
