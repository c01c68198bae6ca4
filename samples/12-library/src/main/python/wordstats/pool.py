"""Counts the words of many texts at the same time."""
from concurrent.futures import ThreadPoolExecutor

from .counting import count_words


def count_all(texts: list[str], workers: int = 4) -> list[int]:
    """Return the number of words of each of ``texts``, counted by a pool of threads."""
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(count_words, texts))
