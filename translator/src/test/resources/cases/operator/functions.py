import operator
from operator import *
print([n for n in dir(operator) if n not in ('__file__','__cached__','__builtins__','_abs')])
print(add(1,2), sub(5,3), mul('a',3), truediv(7,2), floordiv(7,2), mod(7,3), pow(2,10), lshift(1,4), rshift(16,2), and_(6,3), or_(6,3), xor(6,3), neg(3), pos(-3), invert(5), inv(5), abs(-4), index(True), not_(0), truth([]))
print(lt(1,2), le(2,2), eq(1,1.0), ne(1,2), ge(1,2), gt(3,2), is_(None,None), is_not(1,None), contains([1,2],2), getitem({'a':1},'a'), concat([1],[2]), countOf([1,2,1],1), indexOf('abc','c'), length_hint([1,2]), length_hint(iter([1,2,3])), length_hint(3,7))
l=[1]; print(iadd(l,[2]), l, iconcat(l,[3]), ior({1},{2}), imul([1],2)); setitem(l,0,9); delitem(l,1); print(l, call(max,1,2,key=lambda x:-x))
print(itemgetter(1)('abc'), itemgetter(0,2)('abc'), itemgetter('k')({'k':5}), itemgetter(slice(1,None))([1,2,3]), itemgetter(1), itemgetter(1,'a'))
class P:
    def __init__(s): s.x=1; s.c=s
    def m(s,a,b=2): return (a,b)
p=P()
print(attrgetter('x')(p), attrgetter('c.x','x')(p), attrgetter('c.c.x')(p), attrgetter('a.b','c'), methodcaller('m',1,b=5)(p), methodcaller('upper')('a'), methodcaller('m',1,b=2), methodcaller('split', ',')('a,b'))
print(sorted([('b',2),('a',3)], key=itemgetter(1)), sorted([P(),P()], key=attrgetter('x'))!=1, list(map(itemgetter('n'), [{'n':1},{'n':2}])))
for f in (lambda: add(1), lambda: concat(1,2), lambda: indexOf([],1), lambda: itemgetter(), lambda: itemgetter(1)([]), lambda: attrgetter(1), lambda: attrgetter('zz')(p), lambda: methodcaller(), lambda: methodcaller(1), lambda: itemgetter(1)(), lambda: itemgetter(1)(1,2), lambda: add('a',1), lambda: index('a'), lambda: length_hint(1,'a'), lambda: attrgetter('x')(), lambda: methodcaller('x')(), lambda: lt(1,'a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(add, itemgetter, operator.__add__ is add)
