"""The error of a name that nobody defines proposes another."""
import traceback

counter = 1
try:
    print(countr)
except NameError:
    print(traceback.format_exc().splitlines()[-1])
