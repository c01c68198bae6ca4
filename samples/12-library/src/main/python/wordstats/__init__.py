"""Word statistics for texts, to be used from Python or from Java."""
from .counting import count_words, most_common
from .pool import count_all

__all__ = ["count_all", "count_words", "most_common"]
