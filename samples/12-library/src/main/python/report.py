"""Prints what the package finds; course.Report does the same in Java."""
from wordstats import count_all, count_words, most_common

TEXT = "the quick fox and the lazy dog and the cat"

print(count_words(TEXT), "words")
for word, count in most_common(TEXT, 2):
    print(word, count)
print(count_all(["an old pond", "", "a frog jumps in"]))
try:
    most_common(TEXT, 0)
except ValueError as error:
    print("refused:", error)
