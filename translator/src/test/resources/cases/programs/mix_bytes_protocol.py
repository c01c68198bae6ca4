"""A binary protocol: struct headers, zlib, checksums, base64, state machine decoder fed by a thread."""
import base64
import binascii
import enum
import hashlib
import hmac
import io
import queue
import struct
import threading
import zlib
from typing import ClassVar, Optional


class Op(enum.IntFlag):
    NONE = 0
    COMPRESSED = 1
    SIGNED = 2
    LAST = 0x80


class FrameError(ValueError):
    pass


class Frame:
    HEADER: ClassVar[struct.Struct] = struct.Struct(">2sBxHI")
    MAGIC = b"\xfaP"
    KEY = b"secret"
    __slots__ = ("op", "seq", "payload")

    def __init__(self, op: Op, seq: int, payload: bytes):
        self.op, self.seq, self.payload = op, seq, payload

    def encode(self) -> bytes:
        body = zlib.compress(self.payload, 9) if self.op & Op.COMPRESSED else self.payload
        if Op.SIGNED in self.op:
            body += hmac.new(self.KEY, body, "sha256").digest()[:4]
        return self.HEADER.pack(self.MAGIC, self.op, self.seq, len(body)) + body + struct.pack("<I", zlib.crc32(body))

    def __eq__(self, other):
        return all(getattr(self, n) == getattr(other, n) for n in self.__slots__) if isinstance(other, Frame) else NotImplemented

    def __repr__(self):
        return f"Frame({self.op!r}, {self.seq}, {self.payload[:8]!r}{'...' if len(self.payload) > 8 else ''})"


def decoder(sink):
    """Coroutine: send() it chunks of bytes."""
    buffer = bytearray()

    def need(n):
        while len(buffer) < n:
            buffer.extend((yield))
        piece = bytes(buffer[:n])
        del buffer[:n]
        return piece

    while True:
        header = yield from need(Frame.HEADER.size)
        magic, op, seq, size = Frame.HEADER.unpack(header)
        if magic != Frame.MAGIC:
            raise FrameError(f"bad magic {magic.hex(' ')}")
        body = yield from need(size)
        (crc,) = struct.unpack("<I", (yield from need(4)))
        if crc != zlib.crc32(body):
            raise FrameError("crc %08x != %08x" % (crc, zlib.crc32(body)))
        op = Op(op)
        if op & Op.SIGNED:
            body, mac = body[:-4], body[-4:]
            if not hmac.compare_digest(mac, hmac.new(Frame.KEY, body, hashlib.sha256).digest()[:4]):
                raise FrameError("signature")
        sink(Frame(op, seq, zlib.decompress(body) if op & Op.COMPRESSED else body))


class Receiver(threading.Thread):
    def __init__(self, chunks):
        super().__init__()
        self.chunks, self.frames, self.error = chunks, [], None

    def run(self):
        d = decoder(self.frames.append)
        d.send(None)
        try:
            while chunk := self.chunks.get():
                d.send(chunk)
        except FrameError as e:
            self.error = e


sent = [Frame(Op.NONE, 1, b"hello"), Frame(Op.COMPRESSED, 2, b"abc" * 100), Frame(Op.COMPRESSED | Op.SIGNED, 3, bytes(range(256))), Frame(Op.LAST, 65535, b"")]
wire = b"".join(f.encode() for f in sent)
for corrupt in (None, 3, len(sent[0].encode()), 12):
    data = bytearray(wire)
    if corrupt is not None:
        data[corrupt] ^= 0xFF
    q = queue.Queue()
    r = Receiver(q)
    r.start()
    with io.BytesIO(data) as stream:
        while piece := stream.read(7):
            q.put(piece)
    q.put(b"")
    r.join()
    print(len(r.frames), r.frames == sent, r.error, r.frames[-1:] if not r.error else "")
print(wire[:14].hex(), len(wire), sent[0].encode())
print(base64.b64encode(wire[:10]), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b32encode(b"hi"), binascii.hexlify(b"\x00\xff", "-"), base64.b64decode("aGk="))
for bad in (lambda: Frame.HEADER.pack(b"ab", 256, 1, 1), lambda: struct.unpack("<I", b"abc"), lambda: base64.b64decode("abc"), lambda: bytes([256]), lambda: b"a" + "b", lambda: b"\xff".decode(), lambda: "\u20ac".encode("latin-1"), lambda: bytes.fromhex("0g"), lambda: zlib.decompress(b"xx"), lambda: Frame(1, 2, b"").nope):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
mv = memoryview(bytearray(b"abcdef"))
mv[1:3] = b"XY"
print(bytes(mv), mv[::2].tolist(), mv.nbytes, mv.readonly, bytes(mv.obj), mv.cast("H").shape)
b = bytearray(b"one two")
b[0:3] = b"1"; b.append(33); b += b"?"; b.insert(0, 62)
print(b, b.find(b"two"), b.split(), b.upper(), b.count(b"t"), b.translate(None, b"t"), b.pop(), b"%s-%d" % (b"x", 5), b"a,b".partition(b","), b"ab" * 2, b"z" in b, b"ab"[0], list(b"ab"))
print(struct.calcsize("<bhiq"), struct.unpack("<3sxh", b"abc\0\x01\xff"), struct.pack("!d", 1.5).hex(), list(struct.iter_unpack(">H", b"\0\1\0\2")), hashlib.md5(b"x").hexdigest()[:8], Op(3), repr(Op(0x82)), Op(4), ~Op.SIGNED & Op(3))
