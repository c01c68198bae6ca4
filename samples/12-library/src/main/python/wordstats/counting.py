"""Counts the words of one text."""
from collections import Counter


def count_words(text: str) -> int:
    """Return how many words ``text`` has.

    Words are what spaces and line ends part.
    """
    return len(text.split())


def most_common(text: str, limit: int = 3) -> list[tuple[str, int]]:
    """Return the ``limit`` most common words of ``text``, each with its count."""
    if limit < 1:
        raise ValueError(f"limit is {limit}, but must be at least 1")
    return Counter(text.lower().split()).most_common(limit)


def mean_length(text: str) -> float:
    """Return the mean length of the words of ``text``."""
    words = text.split()
    return sum(len(word) for word in words) / len(words)
