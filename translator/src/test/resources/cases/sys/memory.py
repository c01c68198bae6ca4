try:
    'x'*(10**18)
except MemoryError as e: print('mem')
try: bytearray(10**15)
except MemoryError: print('mem2')
try: [0]*(10**18)
except MemoryError: print('mem3')
