import sys
import unicodedata as u

for c in "aAé€😀1½²Ⅷ٣中가\u0301 \u00a0(一\u200f\n":
    print(ascii(c), u.name(c, "-"), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(ascii(u.normalize(form, "é e\u0301 ﬁ ½ ａ 가 Å")), u.is_normalized(form, "e\u0301"), u.is_normalized(form, "é"), u.is_normalized(form, ""))
print(u.lookup("LATIN SMALL LETTER E WITH ACUTE"), u.lookup("greek small letter alpha"), u.lookup("HANGUL SYLLABLE GA"), u.lookup("CJK UNIFIED IDEOGRAPH-4E00"), u.unidata_version)
for f in (lambda: u.lookup("NOPE"), lambda: u.name("\n"), lambda: u.decimal("a"), lambda: u.digit("a"), lambda: u.numeric("a"), lambda: u.normalize("X", "a"), lambda: u.category("ab"), lambda: u.category(5), lambda: u.name("")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
totals = {}
for i in range(sys.maxunicode + 1):
    c = chr(i)
    values = (u.name(c, ""), u.category(c), u.bidirectional(c), str(u.combining(c)), u.east_asian_width(c), str(u.mirrored(c)), str(u.decimal(c, -1)), str(u.digit(c, -1)), str(u.numeric(c, -1)))
    for kind, value in enumerate(values):
        if value:
            totals[kind] = (totals.get(kind, 0) * 31 + len(value) * 7 + ord(value[0]) + ord(value[-1]) * i) % 1000000007
print(totals)
