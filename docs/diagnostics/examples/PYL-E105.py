try:
    import readline
except ImportError:
    readline = None
