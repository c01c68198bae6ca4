import threading
def h(a): print('TH',a.exc_type.__name__,a.thread.name)
threading.excepthook=h
def f(): 1/0
t=threading.Thread(target=f,name='W');t.start();t.join()
