import random

for seed in (0, 1, 42, -42, 2**40, 10**30, "text", "", b"bytes", bytearray(b"array"), 1.5, -0.0, True, 3.14):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(5), random.getrandbits(40), random.getrandbits(100), random.randint(1, 6))
for seed in ("text", "", b"bytes", "\u00e9", 7):
    random.seed(seed, version=1)
    print(repr(seed), random.random(), random.randrange(10**20))

random.seed(1234)
print([random.randint(0, 9) for _ in range(20)])
print([random.randrange(5, 100, 7) for _ in range(10)], [random.randrange(10, 0, -3) for _ in range(10)])
print(random.randint(-(10**20), 10**20), random.randrange(2**63, 2**64), random.randrange(2**33))
print([random.choice("abcdef") for _ in range(10)], random.choice(range(100, 200)), random.choice((1, 2)))
cards = list(range(20))
random.shuffle(cards)
print(cards)
print(random.sample(range(1000), 10), random.sample(list("abcdefghij"), 4), random.sample("abc", 3), random.sample([], 0))
print(random.sample(range(10**6), 60))
print(random.sample(["red", "blue"], counts=[4, 2], k=5))
print(random.choices("abc", k=8), random.choices([1, 2, 3], [10, 1, 1], k=8), random.choices("xy", cum_weights=[1, 4], k=8))
print(random.choices("abc", weights=[0.2, 0.3, 0.5], k=6), random.choices(range(3), weights=(True, 2, 10**20), k=6))
print(random.randbytes(7), random.randbytes(0))
print([round(random.uniform(1, 10), 12) for _ in range(4)], random.uniform(0, 1.5), random.uniform(5, -5))
print([random.triangular(), random.triangular(0, 10), random.triangular(0, 10, 2), random.triangular(3, 3, 3)])
print([random.gauss(0, 1) for _ in range(5)], random.gauss(10, 2), random.gauss())
print([random.normalvariate(100, 15) for _ in range(5)], random.normalvariate())
print([random.expovariate(1 / 5) for _ in range(3)], random.expovariate(), random.lognormvariate(0, 0.25))
print([random.gammavariate(a, b) for a, b in ((9.0, 0.5), (1.0, 2), (0.5, 1), (2, 2))])
print([random.betavariate(a, b) for a, b in ((1, 2), (0.5, 0.5), (3, 9.5))])
print(random.paretovariate(3), random.weibullvariate(1, 1.5), random.vonmisesvariate(0, 4), random.vonmisesvariate(1, 0))
print([random.binomialvariate(n, p) for n, p in ((1, 0.5), (10, 0.3), (100, 0.5), (1000, 0.75), (5, 0), (5, 1), (50, 0.02))])

state = random.getstate()
first = [random.random() for _ in range(3)], random.gauss(0, 1)
random.setstate(state)
print(first == ([random.random() for _ in range(3)], random.gauss(0, 1)))
print(type(state), len(state), state[0], len(state[1]), state[2])

own = random.Random(99)
print(own.random(), own.randint(1, 100), isinstance(own, random.Random), own.gauss_next, own.VERSION)
other = random.Random()
other.setstate(own.getstate())
print(own.random() == other.random())


class Low(random.Random):
    def random(self):
        return 0.25


class Bits(random.Random):
    def __init__(self):
        super().__init__(5)
        self.calls = 0

    def getrandbits(self, k):
        self.calls += 1
        return super().getrandbits(k)


low = Low(3)
print(low.random(), low.randint(1, 100), low.choice("abcd"), low.uniform(0, 8), low.gauss(0, 1), low.sample(range(10), 2))
bits = Bits()
print(bits.randint(1, 100), bits.calls > 0, bits.random(), bits.shuffle([1, 2, 3]), vars(bits)["calls"] > 0)
system = random.SystemRandom()
print(0 <= system.random() < 1, 1 <= system.randint(1, 6) <= 6, len(system.randbytes(5)), system.seed(4))
