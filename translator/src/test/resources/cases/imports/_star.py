__all__ = ["listed", "_also"]
listed = 1
_also = 2
unlisted = 3
