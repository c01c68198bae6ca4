import sys
print(sys.intern('a') is 'a', sys.getswitchinterval(), sys.gettrace(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.platform, sys.byteorder, sys.maxunicode, sys.api_version)
sys.setswitchinterval(0.1); print(sys.getswitchinterval())
for f in (lambda: sys.setswitchinterval(0), lambda: sys.intern(3), lambda: sys.set_int_max_str_digits(3), lambda: sys.exit(1,2)):
    try: f()
    except BaseException as e: print(type(e).__name__, e)
sys.set_int_max_str_digits(0); print(len(str(10**5000))); sys.set_int_max_str_digits(4300); print(sys.flags.optimize, sys.version_info[:2], sys.version_info >= (3,13), sys.implementation.version[:2], sys.thread_info.name)
