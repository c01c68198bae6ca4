import queue
q = queue.Queue()
def worker():
    while True:
        item = q.get()
        if item is None: return
        print(item)
for item in range(5):
    q.put(item)
q.put(None)
worker()
class C:
    item: int = item
print(C.item)
