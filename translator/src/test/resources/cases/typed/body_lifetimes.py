"""What is in a global variable stays, also if nobody reads it any more."""
import gc
import weakref


class Thing:
    pass


thing = Thing()
seen = weakref.ref(thing)
gc.collect()
print(seen() is not None)
