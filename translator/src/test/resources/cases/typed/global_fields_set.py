"""Global variables that functions, methods and classes set."""
counter = 0
best = None
seen = []
limit = 2 ** 70
mode = "a"

def rec(n):
    global counter, best
    counter += 1
    if best is None or n > best:
        best = n
    if n:
        rec(n - 1)
    return counter

def outer():
    global mode
    def inner(x):
        global mode
        mode = mode + x
        return mode
    return inner("b"), inner("c"), mode

class Node:
    count = 0
    def __init__(self):
        global counter
        counter -= 1
        Node.count += 1
        seen.append(self.count)

class Stack(list):
    def push(self, x):
        global best
        self.append(x)
        best = len(self)

def swap():
    global counter, best
    counter, best = best, counter
    return counter, best

def default(x=seen, y=limit):
    return len(x), y

print(rec(3), best, outer(), mode)
Node(); Node()
s = Stack(); s.push(1); s.push(2)
print(counter, best, seen, swap(), default(), limit)
while counter < 5:
    counter += 1
    seen += [counter]
print(counter, seen)
def late_reader():
    return undefined_until_later
try:
    late_reader()
except NameError as e:
    print(e)
undefined_until_later = 3
print(late_reader())
