import sys
try:
    sys.exit(1)
except SystemExit as e:
    print(e.code, repr(e))
    try:
        sys.exit('x')
    finally:
        print('fin')
