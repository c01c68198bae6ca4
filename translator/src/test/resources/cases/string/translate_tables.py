"""Tables of str.translate and how often they are asked."""
t = str.maketrans({"a": "xyz", "b": None, "c": 0x1F600, "é": "E"})
print("abcdé aab".translate(t), "".translate(t), "zzz".translate({}))
class D(dict):
    n = 0
    def __missing__(self, k):
        D.n += 1
        return "?" + chr(k)
print("aabb".translate(D({97: "A"})), "ab".translate([1] * 98 + ["q"]))
try: "a".translate({97: -1})
except ValueError as e: print(e)
try: "a".translate({97: 1.5})
except TypeError as e: print(e)
