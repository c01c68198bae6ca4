import bisect, graphlib, reprlib, keyword
from bisect import *
from graphlib import TopologicalSorter, CycleError
a=[1,3,3,5]
print(bisect_left(a,3), bisect_right(a,3), bisect(a,4), bisect_left(a,3,2), bisect_left(a,9,0,2), bisect_left([5,3,1],3,key=lambda x:-x) if 0 else bisect_left([(1,),(3,)],3,key=lambda t:t[0]))
insort(a,4); insort_left(a,3); print(a); r=[(1,'a'),(3,'c')]; insort(r,(2,'b'),key=lambda t:t[0]); print(r)
for f in (lambda: bisect_left(a,1,-1), lambda: bisect_left([1],'a'), lambda: bisect_left(), lambda: insort(a,1,lo=-2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def grade(score, breakpoints=[60, 70, 80, 90], grades='FDCBA'): return grades[bisect(breakpoints, score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
ts=TopologicalSorter({'D':{'B','C'} and ['B','C'],'C':['A'],'B':['A']})
print(list(ts.static_order()))
ts=TopologicalSorter(); ts.add('x','y'); ts.add('z'); ts.prepare(); print(ts.is_active(), ts.get_ready(), ts.get_ready()); ts.done('y'); print(ts.get_ready(), bool(ts)); ts.done('x','z'); print(ts.is_active())
for f in (lambda: TopologicalSorter({1:[2],2:[3],3:[1]}).prepare(), lambda: ts.done('q'), lambda: ts.done('x'), lambda: ts.add(1), lambda: ts.prepare(), lambda: TopologicalSorter().get_ready(), lambda: list(TopologicalSorter({1:[1]}).static_order())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.args)
print(issubclass(CycleError, ValueError), CycleError.__module__)
print(reprlib.repr(list(range(100))), reprlib.repr('x'*100), reprlib.repr({i:i for i in range(10)}), reprlib.repr({3,1,2,9,8,7,6,5}), reprlib.repr((1,)), reprlib.repr(10**100), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(frozenset('ab')), reprlib.repr(set()), reprlib.repr({}))
R=reprlib.Repr(maxlist=2, indent=2); print(R.repr([1,[2,3],3])); R=reprlib.Repr(); R.maxother=10; print(R.repr(type))
class MyR(reprlib.Repr):
    def repr_int(self, x, level): return '<%d>'%x
print(MyR().repr([1,'a']))
class L:
    def __init__(s): s.me=[s]
    @reprlib.recursive_repr()
    def __repr__(s): return 'L(%r)'%s.me
print(L(), L.__repr__.__name__)
print(keyword.iskeyword('for'), keyword.issoftkeyword('match'), len(keyword.kwlist), keyword.softkwlist)
