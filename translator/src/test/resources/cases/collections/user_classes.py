from collections import UserDict, UserList, UserString, ChainMap
import copy, collections.abc
d=UserDict(a=1); d['b']=2; d.update(c=3)
print(d, d.data, len(d), 'a' in d, list(d), d.get('z',0), d|{'q':1}, {'q':1}|d, d.copy(), copy.copy(d), UserDict.fromkeys('ab'), d=={'a':1,'b':2,'c':3}, d.pop('a'), sorted(d.items()))
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __missing__(self, k): return 'miss '+k
l=Lower(A=1); l['B']=2; l.update({'C':3}); print(l, l['x'], l.copy(), type(l.copy()), l.setdefault('D', 4), l)
try: UserDict()['k']
except KeyError as e: print(repr(e))
u=UserList([3,1,2]); u.append(4); u.sort(); print(u, u[0], u[1:], type(u[1:]), u+[9], [9]+u, u*2, u==[1,2,3,4], u<[2], len(u), 3 in u, u.index(3), u.count(1), u.pop(), u.copy(), list(reversed(u)))
u+= (7,8); u.extend(UserList([9])); u.insert(0,'i'); u.remove(7); u.reverse(); del u[0]; u[0]='z'; print(u, copy.copy(u), isinstance(u, collections.abc.MutableSequence))
class Tracked(UserList):
    def append(self, x): print('append', x); super().append(x)
t=Tracked(); t.append(1); print(t)
s=UserString('Hello'); print(s, repr(s), s.upper(), type(s.upper()), s+' w', 'w '+s, s*2, s[1:3], s=='Hello', s<'Z', 'ell' in s, len(s), s.find('l'), s.split('l'), hash(s)==hash('Hello'), int(UserString('5')), s.replace('l','L'), s.join(['a','b']), UserString('%s-%d')%('a',3), s.center(9,'*'), s.startswith('He'), s.encode(), f'{s}')
base={'x':1,'y':2}; cm=ChainMap({'x':10}, base)
print(cm, cm['x'], cm['y'], len(cm), list(cm), 'y' in cm, cm.get('q', 3), dict(cm), cm.maps, cm.parents, cm.new_child({'z':0}), cm.new_child(w=1), bool(ChainMap()))
cm['n']=5; del cm['x']; print(cm, cm['x'], cm|{'r':1}, {'r':1}|cm, cm.copy(), ChainMap.fromkeys('ab',0), cm.pop('n'), sorted(cm.items()), cm=={'x':1,'y':2})
for f in (lambda: cm['zz'], lambda: cm.__delitem__('y'), lambda: cm.pop('y'), lambda: ChainMap().popitem()):
    try: print(f())
    except KeyError as e: print(repr(e))
class Deep(ChainMap):
    def __setitem__(self, k, v):
        for m in self.maps:
            if k in m: m[k]=v; return
        self.maps[0][k]=v
dc=Deep({'a':1},{'b':2}); dc['b']=9; dc['c']=3; print(dc, isinstance(cm, collections.abc.Mapping))
print(sorted(collections.__all__), UserDict.__mro__[1].__name__)
