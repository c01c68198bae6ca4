"""Instances of classes of Java where dynamic code sees them."""
import threading

class Account:
    """An account."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        """Add."""
        self.balance += amount
        return self.balance

    @property
    def rich(self):
        return self.balance > 100


class Savings(Account):
    def __init__(self, owner):
        Account.__init__(self, owner, 5)
        self.rate = 0.5

    def deposit(self, amount):
        self.balance += amount * 2
        return self.balance


def show(thing):
    print(thing.owner, thing.balance, thing.rich, thing.deposit(3))


a = Account("ann", balance=90)
a.deposit(20)
s = Savings("bob")
for x in [a, s, a]:
    show(x)
table = {a: 1, "k": s}
print(type(a).__name__, table[a], Account.__doc__, Account.__name__, isinstance(s, Account), isinstance(a, Savings))
print(Account.deposit.__doc__, Account.__init__.__defaults__, Savings.__mro__)
print(getattr(table["k"], "rate"))
b = Account(owner="zed")
print(b.balance, str(b)[:20], b == b, b == a, hash(b) == hash(b))
try:
    table["k"].missing
except AttributeError as e:
    print(e)
try:
    Account()
except TypeError as e:
    print(e)
try:
    table["k"].deposit()
except TypeError as e:
    print(e)
b.extra = 5
print(b.extra)
