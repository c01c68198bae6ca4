"""More members of the library in typed code."""
import random, threading, io, time
from collections import deque
random.seed(3)
print(random.random(), random.randint(1, 10), random.choice([1, 2, 3]), random.uniform(1, 2), random.randrange(5))
r = random.Random(5)
print(r.random(), r.randint(1, 3), r.choice("abc"))
xs = [1, 2, 3, 4]
random.shuffle(xs)
print(xs, random.sample(xs, 2))
def main():
    d = deque()
    d.append(1); d.appendleft(2); d.extend([3, 4])
    print(d, d.popleft(), d.pop(), len(d))
    e = deque([1, 2, 3], maxlen=2)
    print(e, list(e))
    t = threading.Timer(0.01, print, args=("timer",))
    t.start(); t.join()
    t = threading.Timer(0.01, lambda: print("timer2"))
    t.start(); t.join()
    loc = threading.local()
    loc.x = 3
    print(loc.x)
    s = io.StringIO()
    s.write("hello")
    print(s.getvalue())
    def inner(a, b=2): print("inner", a, b)
    for t in [threading.Thread(target=inner, args=(1,)), threading.Thread(target=inner, args=(1,), kwargs={"b": 5}), threading.Thread(target=inner, args=[7], name="nm", daemon=True)]:
        t.start(); t.join()
        print(t.name, t.daemon)
    class Foo:
        def go(self, x): print("go", x, threading.current_thread().name)
    t = threading.Thread(target=Foo().go, args=(3,), daemon=True)
    t.start(); t.join()
    n = 0
    t = threading.Thread(None, inner, "posname", (4,))
    t.start(); t.join(); print(t.name)
    print("a", "b", sep="-", end="!\n")
    print("x", end="")
    print(None, "a", "b")
    print()
    print("y", flush=True)
main()
