"""Fields that begin with a value of their own, whatever the constructor gets."""
import threading


class A:
    def __init__(self, n, value):
        """Makes one."""
        self.n = n
        # how many
        self.value = 5  # five
        self.items = []
        self.names = {"a": 1}
        self.none = None
        self.flag = False
        if n:
            self.value += n
        self.lock = threading.Lock()
        self.cond = threading.Condition(self.lock)
        local = 3
        self.other = local + value

    def add(self, x):
        with self.lock:
            self.items.append(x)
            self.value += x
            self.none = x


class B:
    def __init__(self):
        self.ratio = 0
        self.text = ""
        self.count = 7

    def bump(self):
        self.ratio = 0.5
        self.count += 1
        return self


class C(B):
    def __init__(self):
        self.mine = 1
        super().__init__()
        self.after = 2


a = A(2, 9)
threads = [threading.Thread(target=a.add, args=(i,)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(a.items), a.value, a.names, a.none is None, a.flag, a.other, a.n)
b = B()
ts = [threading.Thread(target=b.bump) for _ in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(b.ratio, b.text, b.count)
c = C().bump()
print(c.mine, c.after, c.ratio, c.count)
