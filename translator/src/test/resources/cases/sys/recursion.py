import sys
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
def f(n): return f(n+1)
try: f(0)
except RecursionError as e: print(e)
for v in (0,-1,'x'):
    try: sys.setrecursionlimit(v)
    except Exception as e: print(type(e).__name__,e)
try: sys.setrecursionlimit(1)
except RecursionError as e: print(e)
