import sys,threading,atexit,time
atexit.register(lambda: print('atexit'))
def f():
    time.sleep(0.1); print('thread')
threading.Thread(target=f).start()
print('main end')
