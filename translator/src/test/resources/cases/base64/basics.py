import base64
import binascii
import io
import random


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


for x in (b'YQ==', b'YQ', b'Y', b'YQ=', b'Y$Q==', b'YWJj\n', b'=', b'YQ==YQ==', b'YQ==x', 'YQ==', 'é', b'', 5, b'YWI=c', b'Y=Q==', b'====', b'YQ===', b'A=', b'AAAAA', b'YWJjZA', None):
    t(binascii.a2b_base64, x)
    t(binascii.a2b_base64, x, strict_mode=True)
    t(base64.b64decode, x)
    t(base64.b64decode, x, validate=True)
t(binascii.b2a_base64, b'abc'); t(binascii.b2a_base64, b'abc', newline=False); t(binascii.b2a_base64, 'abc')
t(binascii.hexlify, b'ab'); t(binascii.hexlify, b'abcdef', '-'); t(binascii.hexlify, b'abcdef', b':', 2); t(binascii.hexlify, b'abcdefg', ':', -2); t(binascii.hexlify, b'abcdefg', ':', 3)
t(binascii.unhexlify, '6162'); t(binascii.unhexlify, '616'); t(binascii.unhexlify, '6g'); t(binascii.unhexlify, b'fFaA')
t(binascii.crc32, b'abc'); t(binascii.crc32, b'abc', 1); t(binascii.crc32, b'c', binascii.crc32(b'ab')); t(binascii.crc_hqx, b'abc', 0)
t(binascii.unhexlify, 'é1'); t(binascii.hexlify, b'abc', '--'); t(binascii.hexlify, b'abc', 5); t(binascii.unhexlify, 5)
t(binascii.a2b_uu, b'#86)C\n'); t(binascii.b2a_uu, b'abc'); t(binascii.b2a_uu, b'\0\0', backtick=True); t(binascii.b2a_uu, b'x' * 46); t(binascii.a2b_uu, b'!aaaaaa')
for data in (b'a=b \n\xff', b'.\n..', b'x' * 100, b'tab\t\nend ', b'a\r\nb\x01_', "é_ x".encode()):
    t(binascii.b2a_qp, data); t(binascii.b2a_qp, data, quotetabs=True); t(binascii.b2a_qp, data, istext=False); t(binascii.b2a_qp, data, header=True)
t(binascii.a2b_qp, b'a=3Db=20\n=FF='); t(binascii.a2b_qp, b'a_b=\nc=zz==41', header=True)
t(base64.b64encode, "abc"); t(base64.b64encode, b"\xff\xfe\xfd" * 3, b"-_"); t(base64.urlsafe_b64encode, b"\xff\xfe\xfd" * 3); t(base64.urlsafe_b64decode, "__79_w=="); t(base64.b64encode, bytearray(b"x")); t(base64.b64encode, memoryview(b"xyz"))
t(base64.b64decode, "-_8=", altchars="-_"); t(base64.b64encode, b"a", b"abc"); t(base64.standard_b64encode, b""); t(base64.standard_b64decode, b"YQ==")
for data in (b"", b"a", b"ab", b"abc", b"abcd", b"abcde", bytes(range(256)), b"\0" * 8, b"    " * 2, b"\0\0\0"):
    for encode, decode in ((base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.z85encode, base64.z85decode), (base64.encodebytes, base64.decodebytes)):
        text = encode(data)
        print(text, decode(text) == data, end=" ")
    print()
    print(base64.a85encode(data, adobe=True, wrapcol=10), base64.a85encode(data, foldspaces=True, pad=True), base64.b85encode(data, pad=True), base64.a85decode(base64.a85encode(data, adobe=True, wrapcol=7), adobe=True) == data)
for f, x in ((base64.b32decode, "a"), (base64.b32decode, "mfrgg==="), (base64.b32decode, "MFRGG==="), (base64.b32decode, "MFRG===="), (base64.b32decode, "MF======"), (base64.b32decode, "M======="), (base64.b16decode, "ab"), (base64.b16decode, "A"), (base64.b85decode, "a b"), (base64.b85decode, "~~~~~"), (base64.a85decode, "uuuuu"), (base64.a85decode, "az"), (base64.a85decode, "y"), (base64.a85decode, "\x7f"), (base64.z85decode, "_"), (base64.z85decode, "#####"), (base64.encodebytes, "x"), (base64.b32encode, "x"), (base64.b85encode, "x"), (base64.a85decode, "é")):
    t(f, x)
t(base64.b32decode, "mfrgg===", True); t(base64.b32decode, "M1RGG0==", map01="I"); t(base64.b16decode, "ab", casefold=True); t(base64.a85decode, "abc", adobe=True); t(base64.a85decode, "y", foldspaces=True)
out = io.BytesIO(); base64.encode(io.BytesIO(bytes(range(200))), out); print(out.getvalue()); back = io.BytesIO(); base64.decode(io.BytesIO(out.getvalue()), back); print(back.getvalue() == bytes(range(200)))
print(base64.__all__, binascii.Error.__mro__, binascii.Incomplete)
