# Entries that are added where their key is missing.


def count(words):
    # one entry for each word
    counts = {}
    for word in words:
        # is it new?
        if word in counts:
            counts[word] += 1  # again
        else:
            # the first time
            counts[word] = 1  # once
    return counts


class Holder:
    pass


print(count("abcabca"))
groups = {}
holder = Holder()
holder.seen = {}
for letter in "aab":
    if letter not in groups:
        groups[letter] = []  # nobody yet
    groups[letter].append(letter)
    if letter not in holder.seen:
        holder.seen[letter] = {}
    if (letter, 1) not in groups:
        groups[letter, 1] = letter
    else:
        print("there", letter)
print(groups, holder.seen)


def show(action):
    try:
        action()
    except TypeError as error:
        print(error, error.__traceback__.tb_next.tb_lineno)


def present():
    if [] in groups:
        pass
    else:
        groups[[]] = 1


def missing():
    if [] not in groups:
        groups[[]] = 1


def no_mapping():
    numbers = [1]
    if 5 not in numbers:
        numbers[5] = 1


show(present)
show(missing)
try:
    no_mapping()
except IndexError as error:
    print(error)
