import sys
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe().f_lineno, sys._getframe(1).f_globals is globals()
def g(): return f()
print(g())
try: sys._getframe(99)
except ValueError as e: print(e)
