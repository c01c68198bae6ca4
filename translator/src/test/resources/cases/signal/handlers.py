import signal, os, sys, time
print(signal.SIGINT, repr(signal.SIGINT), signal.Signals(15), signal.Signals.SIGTERM.name, int(signal.SIGALRM))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGTERM)))
got = []
def h(n, f): got.append(n)
print(signal.signal(signal.SIGUSR1, h))
os.kill(os.getpid(), signal.SIGUSR1)
print(got)
signal.raise_signal(signal.SIGUSR1)
print(got, signal.signal(signal.SIGUSR1, signal.SIG_IGN) is h)
signal.raise_signal(signal.SIGUSR1)
print(got, signal.strsignal(2), len(signal.valid_signals()))
def al(n, f): raise TimeoutError("too slow")
signal.signal(signal.SIGALRM, al)
signal.alarm(1)
try:
    time.sleep(10)
except TimeoutError as e:
    print("TimeoutError", e)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    while True: pass
except TimeoutError as e:
    print("spin", e)
signal.signal(signal.SIGTERM, h)
os.kill(os.getpid(), signal.SIGTERM)
print(got)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as e:
    print("KeyboardInterrupt", repr(e))
for f in (lambda: signal.signal(9, h), lambda: signal.signal(99, h), lambda: signal.signal(signal.SIGTERM, "x"), lambda: signal.getsignal(0), lambda: os.kill(999999, 0)):
    try: f(); print("no")
    except Exception as e: print(type(e).__name__, e)
import threading
def t():
    try: signal.signal(signal.SIGTERM, h)
    except ValueError as e: print(e)
x = threading.Thread(target=t); x.start(); x.join()
