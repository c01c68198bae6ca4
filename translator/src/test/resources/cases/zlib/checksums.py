import zlib

data = b"The quick brown fox jumps over the lazy dog. " * 40
print(zlib.crc32(b""), zlib.crc32(b"hello"), zlib.crc32(b"world", zlib.crc32(b"hello ")), hex(zlib.crc32(data)), zlib.crc32(b"x", 2**40 + 5))
print(zlib.adler32(b""), zlib.adler32(b"hello"), zlib.adler32(b"world", zlib.adler32(b"hello ")), zlib.adler32(data))
for level in range(-1, 10):
    packed = zlib.compress(data, level)
    print(level, len(packed) < len(data), packed[:2].hex(), zlib.decompress(packed) == data)
for bits in (15, 9, -15, 31, -9):
    packed = zlib.compress(data, wbits=bits)
    print(bits, zlib.decompress(packed, bits) == data)
print(zlib.decompress(zlib.compress(data, wbits=31), 47) == data, zlib.decompress(zlib.compress(bytearray(b"abc"))), zlib.decompress(memoryview(zlib.compress(b""))))
for wrong in (
    lambda: zlib.decompress(b"abc"),
    lambda: zlib.decompress(zlib.compress(data)[:-5]),
    lambda: zlib.compress("text"),
    lambda: zlib.compress(data, 10),
    lambda: zlib.crc32("a"),
):
    try:
        print(wrong())
    except (zlib.error, TypeError, ValueError) as error:
        print(type(error), error)
print(zlib.DEFLATED, zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.Z_DEFAULT_COMPRESSION, zlib.error.__mro__)
