import atexit,sys
@atexit.register
def a(): print('a')
atexit.register(print,'b',sep='')
print('main')
sys.exit(3)
