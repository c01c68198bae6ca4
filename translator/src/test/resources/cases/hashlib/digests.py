import hashlib
import hmac

hm = hmac.new(b"k", b"m", "sha1")


def steps(made):
    for part in (b"a", b"b" * 1000, b""):
        made.update(part)
    other = made.copy()
    other.update(b"c")
    return made.hexdigest()[:10], other.hexdigest()[:10], made.digest()[:3]


class Reader:
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        size = min(len(buffer), len(self.data))
        buffer[:size] = self.data[:size]
        self.data = self.data[size:]
        return size


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"abc").hexdigest(), hashlib.sha224(b"abc").hexdigest()))
show(lambda: (hashlib.sha256(b"abc").hexdigest(), hashlib.sha384(b"").hexdigest(), hashlib.sha512().hexdigest()))
show(lambda: (hashlib.sha3_224(b"a").hexdigest(), hashlib.sha3_256(b"a").hexdigest(), hashlib.sha3_384(b"a").hexdigest(), hashlib.sha3_512(b"a").hexdigest()))
show(lambda: (hashlib.shake_128(b"a").hexdigest(20), hashlib.shake_256(b"a").hexdigest(5), hashlib.shake_256(b"x" * 300).digest(300)[-10:], hashlib.shake_128(b"").digest(0)))
show(lambda: (hashlib.blake2b(b"abc").hexdigest(), hashlib.blake2s(b"abc").hexdigest()))
show(lambda: (hashlib.blake2b(b"abc", digest_size=20).hexdigest(), hashlib.blake2b(b"m" * 300, key=b"secret", salt=b"salt", person=b"me").hexdigest()))
show(lambda: (hashlib.blake2s(b"abc", digest_size=4, key=b"k").hexdigest(), hashlib.blake2b(b"abc", fanout=2, depth=3, leaf_size=100, node_offset=5, node_depth=1, inner_size=32, last_node=True).hexdigest()))
show(lambda: [(h.name, h.digest_size, h.block_size) for h in (hashlib.md5(), hashlib.sha1(), hashlib.sha256(), hashlib.sha512(), hashlib.sha3_256(), hashlib.shake_128(), hashlib.blake2b(), hashlib.blake2s(digest_size=9))])
show(lambda: (hashlib.new("sha256", b"abc").hexdigest()[:10], hashlib.new("SHA256").name, hashlib.new("md5", usedforsecurity=False).hexdigest(), hashlib.new("blake2b", b"q").hexdigest()[:8]))
show(lambda: hashlib.new("nope"))
show(lambda: hashlib.new(5))
show(lambda: hashlib.sha256("abc"))
show(lambda: hashlib.sha256(5))
show(lambda: hashlib.sha256(None))
show(lambda: hashlib.sha256(b"a", b"b"))
show(lambda: (hashlib.sha256(bytearray(b"abc")).hexdigest()[:8], hashlib.sha256(memoryview(b"abc")).hexdigest()[:8], hashlib.sha256(string=b"abc").hexdigest()[:8]))
show(lambda: (steps(hashlib.sha256()), steps(hashlib.md5()), steps(hashlib.blake2s()), steps(hashlib.sha3_256())))
show(lambda: hashlib.sha256().update("x"))
show(lambda: hashlib.shake_128().digest())
show(lambda: hashlib.shake_128().digest(-1))
show(lambda: hashlib.blake2b(digest_size=65))
show(lambda: hashlib.blake2b(key=b"k" * 65))
show(lambda: hashlib.blake2b(salt=b"k" * 65))
show(lambda: hashlib.blake2s(person=b"k" * 65))
show(lambda: sorted(hashlib.algorithms_guaranteed))
show(lambda: hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
show(lambda: (hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex(), hashlib.pbkdf2_hmac("sha1", b"pw", b"salt", 2, dklen=50).hex(), hashlib.pbkdf2_hmac("sha512", b"", b"", 3, 7).hex()))
show(lambda: hashlib.pbkdf2_hmac("md5", b"a", b"b", 0))
show(lambda: hashlib.pbkdf2_hmac("md5", b"a", b"b", 1, 0))
show(lambda: (hashlib.scrypt(b"password", salt=b"NaCl", n=16, r=8, p=1).hex(), hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1, dklen=20).hex()))
show(lambda: hashlib.scrypt(b"password", salt=b"NaCl", n=15, r=8, p=1))
show(lambda: (hashlib.file_digest(Reader(b"abc" * 100000), "sha256").hexdigest(), hashlib.file_digest(Reader(b"q"), hashlib.md5).hexdigest()))
show(lambda: (hmac.new(b"key", b"msg", "sha256").hexdigest(), hmac.new(b"key", b"msg", hashlib.md5).hexdigest(), hmac.new(b"k" * 200, digestmod="sha512").hexdigest()))
show(lambda: (hmac.digest(b"key", b"msg", "sha1").hex(), hmac.digest(b"key", b"msg", hashlib.sha256).hex()[:8]))
show(lambda: hmac.new(b"key", b"msg"))
show(lambda: hmac.new("key", b"msg", "sha256"))
show(lambda: hmac.new(b"key", "msg", "sha256"))
show(lambda: hmac.new(b"key", b"msg", "nope"))
show(lambda: (hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"), hmac.compare_digest(b"a", bytearray(b"a"))))
show(lambda: hmac.compare_digest("abc", b"abc"))
show(lambda: hmac.compare_digest("\u00e9", "\u00e9"))
show(lambda: (hm.name, hm.digest_size, hm.block_size, hm.copy().hexdigest() == hm.hexdigest(), hm.update(b"x"), hm.hexdigest()[:8], type(hm).__name__, isinstance(hm, hmac.HMAC)))
show(lambda: [(type(h).__name__, repr(h).split(" at ")[0].split("@")[0]) for h in (hashlib.md5(), hashlib.sha3_256(), hashlib.blake2b(), hashlib.shake_128())])
show(lambda: [n for n in dir(hashlib) if not n.startswith("_")])
show(lambda: [n for n in dir(hmac) if not n.startswith("_")])
show(lambda: (hashlib.blake2b.SALT_SIZE, hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE))
