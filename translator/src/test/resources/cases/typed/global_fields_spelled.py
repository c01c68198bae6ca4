"""Global variables that are reached by their names."""
import sys
import threading

count = 1
names = ["a"]
gone = 1


def show():
    print(count, names)


def change():
    setattr(sys.modules["__main__"], "count", 5)
    globals()["names"] = ("b",)


show()
change()
show()
thread = threading.Thread(target=show)
thread.start()
thread.join()
exec("count = 9")
show()
