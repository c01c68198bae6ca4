import uuid

u = uuid.UUID("12345678-1234-4678-9234-567812345678")


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (u, str(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.version, u.variant, u.time, u.clock_seq, u.node))
show(lambda: (uuid.UUID("{12345678-1234-5678-1234-567812345678}"), uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), uuid.UUID(hex="12345678123456781234567812345678")))
show(lambda: (uuid.UUID(bytes=b"\x12\x34\x56\x78" * 4), uuid.UUID(bytes_le=b"\x78\x56\x34\x12\x34\x12\x78\x56\x12\x34\x56\x78\x12\x34\x56\x78"), uuid.UUID(fields=(1, 2, 3, 4, 5, 6)), uuid.UUID(int=2**100), uuid.UUID(int=5, version=4)))
show(lambda: uuid.UUID("12"))
show(lambda: uuid.UUID("zz345678-1234-5678-1234-567812345678"))
show(lambda: uuid.UUID())
show(lambda: uuid.UUID("1", int=3))
show(lambda: uuid.UUID(bytes=b"12"))
show(lambda: uuid.UUID(int=-1))
show(lambda: uuid.UUID(int=2**128))
show(lambda: uuid.UUID(fields=(1, 2)))
show(lambda: uuid.UUID(fields=(2**32, 2, 3, 4, 5, 6)))
show(lambda: uuid.UUID(fields=(1, 2, 3, 256, 5, 6)))
show(lambda: uuid.UUID(int=1, version=9))
show(lambda: (uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, b"x")))
show(lambda: (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500))
show(lambda: (uuid.UUID(int=1) < uuid.UUID(int=2), uuid.UUID(int=1) == uuid.UUID(int=1), uuid.UUID(int=1) == 1, {uuid.UUID(int=1): 2}[uuid.UUID(int=1)], sorted([uuid.UUID(int=3), uuid.UUID(int=1)])))
show(lambda: uuid.UUID(int=1) < 1)
show(lambda: setattr(u, "int", 3))
show(lambda: (int(u) == u.int, hash(uuid.UUID(int=7)), u.is_safe, list(uuid.SafeUUID)))
show(lambda: (uuid.uuid4().version, uuid.uuid1().version, uuid.uuid4() != uuid.uuid4(), uuid.uuid1(node=5, clock_seq=7).node, uuid.uuid1(1, 2).clock_seq, len(str(uuid.uuid4())), uuid.uuid1().is_safe))
show(lambda: (uuid.uuid1() < uuid.uuid1() or True, isinstance(uuid.getnode(), int)))
show(lambda: u.__getstate__())
show(lambda: ([uuid.UUID(int=n << 60).variant for n in (0, 8, 12, 14)], uuid.UUID(int=0).version))
show(lambda: (f"{u}", f"{u!s:>40}", "%s" % u))
