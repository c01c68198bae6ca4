"""Transfers between accounts, each with a lock of its own, taken in one order."""
import random
import threading


class Account:
    """An account that several threads use."""

    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()

    def __repr__(self):
        return f"Account({self.number}, {self.balance})"


def transfer(source, target, amount):
    """Move an amount if the source has it; whether it had is returned."""
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True


def customer(seed, accounts, refused):
    choices = random.Random(seed)
    for _ in range(1000):
        source, target = choices.sample(accounts, 2)
        if not transfer(source, target, choices.randint(1, 80)):
            refused.append(seed)


def main():
    accounts = [Account(number, 500) for number in range(4)]
    refused = []
    customers = [
        threading.Thread(target=customer, args=(seed, accounts, refused)) for seed in range(3)
    ]
    for thread in customers:
        thread.start()
    for thread in customers:
        thread.join()
    print("money in the bank:", sum(account.balance for account in accounts))
    print("nobody is in debt:", all(account.balance >= 0 for account in accounts))
    print("refused by", sorted(set(refused)) if refused else "nobody")


if __name__ == "__main__":
    main()
