import itertools
from itertools import *
import threading
print(list(accumulate([1,2,3])), list(accumulate([1,2,3], lambda a,b:a*b, initial=10)), list(accumulate([])))
print(list(batched('ABCDEFG',3)), list(chain('ab',[1])), list(chain.from_iterable(['ab','cd'])))
print(list(combinations('ABCD',2)), list(combinations_with_replacement('ABC',2)), list(permutations('ABC',2)), len(list(permutations(range(5)))))
print(list(combinations('AB',3)), list(combinations('AB',0)), list(permutations('AB',3)), list(permutations('AB',0)), list(combinations_with_replacement('',2)), list(combinations_with_replacement('',0)))
print(list(product('AB', [1,2])), list(product(range(2), repeat=3)), list(product()), list(product('a', [])))
print(list(compress('ABCDEF',[1,0,1,0,1,1])), list(dropwhile(lambda x:x<5,[1,4,6,3,8])), list(takewhile(lambda x:x<5,[1,4,6,3,8])), list(filterfalse(lambda x:x<5,[1,4,6,3,8])), list(filterfalse(None,[0,1,'',2])))
print(list(pairwise('ABCD')), list(starmap(pow,[(2,5),(3,2)])), list(zip_longest('ABCD','xy',fillvalue='-')), list(zip_longest()))
print(list(islice('ABCDEFG',2)), list(islice('ABCDEFG',2,4)), list(islice('ABCDEFG',2,None)), list(islice('ABCDEFG',0,None,2)), list(islice(count(10,2),3)))
print([(k,list(g)) for k,g in groupby('AAAABBBCCD')], [(k, len(list(g))) for k,g in groupby(sorted([3,1,4,1,5,9,2,6], key=lambda x:x%2), key=lambda x:x%2)])
gs=list(groupby('AAB')); print([list(g) for k,g in gs])
a,b = tee([1,2,3]); print(next(a), next(a), list(b), list(a))
a,b,c = tee(iter('xyz'),3); print(list(a),list(b),list(c), tee([],0))
c=count(5); next(c); print(c, count(1.5,0.5), count(2,3), repeat('x'), repeat(7,3), list(repeat(7,3)), next(count(-1)))
print(list(islice(cycle('abc'),7)), list(cycle([])))
for f in (lambda: batched('a',0), lambda: list(batched('abc',2,strict=True)), lambda: combinations('a',-1), lambda: product('a',repeat=-1), lambda: islice('a',-1), lambda: islice('a',1,2,0), lambda: islice('a'), lambda: islice('a','b'), lambda: islice('a',1,'b'), lambda: count('a'), lambda: list(chain(1)), lambda: tee([],-1), lambda: pairwise(3), lambda: permutations('a','b'), lambda: starmap(pow), lambda: list(starmap(pow,[1])), lambda: accumulate(), lambda: groupby([], 1, 2), lambda: zip_longest(1), lambda: repeat(), lambda: repeat(1,'a'), lambda: takewhile(1), lambda: list(takewhile(1,[1])), lambda: cycle(), lambda: compress('a'), lambda: zip_longest('a', x=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class MyCount(count):
    def __next__(self):
        return super().__next__()*10
m=MyCount(1); m.attr=3
print(next(m), list(islice(m,2)), m.attr, isinstance(m, count), type(m).__mro__)
class E(chain): pass
print(list(E('a','b')), type(E.from_iterable(['a'])))
print(type(iter(groupby([]))))
ctr=count(); seen=[]
def w():
    for _ in range(2000): seen.append(next(ctr))
ts=[threading.Thread(target=w) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]
print(sorted(seen)==list(range(8000)))
# recipes
from collections import deque
#
def take(n, it): return list(islice(it, n))
def tail(n, it): return iter(deque(it, maxlen=n))
def consume(iterator, n=None):
    if n is None: deque(iterator, maxlen=0)
    else: next(islice(iterator, n, n), None)
def nth(it, n, default=None): return next(islice(it, n, None), default)
def all_equal(it, key=None): return len(take(2, groupby(it, key))) <= 1
def first_true(it, default=False, predicate=None): return next(filter(predicate, it), default)
def ncycles(it, n): return chain.from_iterable(repeat(tuple(it), n))
def flatten(l): return chain.from_iterable(l)
def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)
def partition(predicate, iterable):
    t1, t2, p = tee(iterable, 2)[0], None, None
    a, b = tee(iterable)
    return filterfalse(predicate, a), filter(predicate, b)
def sliding_window(iterable, n):
    iterator = iter(iterable)
    window = deque(islice(iterator, n - 1), maxlen=n)
    for x in iterator:
        window.append(x)
        yield tuple(window)
def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s)+1))
def sieve(n):
    if n > 2: yield 2
    data = bytearray((0, 1)) * (n // 2)
    for p in takewhile(lambda p: p*p<n, (i for i in range(3,n,2))):
        if data[p//2]:
            data[p*p//2 : n//2 : p] = bytes(len(range(p*p//2, n//2, p)))
    yield from compress(range(1,n,2), data) if n>3 else ()
print(take(3,'abcdef'), list(tail(2,'abcdef')), nth('abc',1), nth('abc',9,'d'), all_equal('aaa'), all_equal('aab'), first_true([0,None,3]), list(ncycles('ab',2)), list(flatten([[1],[2,3]])), list(roundrobin('ABC','D','EF')), [list(x) for x in partition(lambda x:x%2, range(6))], list(sliding_window('ABCDE',3)), list(powerset([1,2,3])), list(sieve(40)))
