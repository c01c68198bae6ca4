import csv,io
def t(**k):
    try: csv.reader([],**k); print(k,'ok')
    except Exception as e: print(k, type(e).__module__, type(e).__name__, e)
for v in (None,'',"ab",1,b'a','\n','\r',' ','"'):
    t(delimiter=v); t(quotechar=v); t(escapechar=v); t(lineterminator=v)
t(quoting=9);t(quoting='x');t(quoting=None);t(quoting=-1);t(quotechar=None,quoting=1);t(quotechar=None,quoting=0); t(delimiter=',',quotechar=',');t(escapechar=','); t(escapechar='"');t(lineterminator=',');t(lineterminator='"');t(lineterminator='x"')
t(delimiter=' ',skipinitialspace=True);t(quotechar=' ',skipinitialspace=True);t(escapechar=' ',skipinitialspace=True); t(foo=1); t(dialect='nope'); t(dialect=5); t(strict='yes')
def r(lines,**k):
    try: print(list(csv.reader(lines,**k)))
    except Exception as e: print(lines,k,type(e).__name__, e)
r(['a,b\n','"c,d\n','e",f']); r(['"a']); r(['"a'],strict=True); r(['"a"b,c']); r(['"a"b,c'],strict=True); r(['a\nb,c']); r(['a\rb']); r([b'a']); r([1]); r(5); r(['1,"2",3.5,x'],quoting=csv.QUOTE_NONNUMERIC); r(['1,"2",,""'],quoting=csv.QUOTE_NOTNULL); r(['1,"2",,""'],quoting=csv.QUOTE_STRINGS); r(['1,"2",,""'],quoting=csv.QUOTE_NONNUMERIC)
r(['a\\,b,c'],escapechar='\\'); r(['a\\'],escapechar='\\'); r(['a\\'],escapechar='\\',strict=True); r(['a, "b"'],skipinitialspace=True); r(['"a""b"'],doublequote=False,escapechar='\\'); r(['','a',' ']); r(['a\0b']); r(['\n','\r\n','a\r\n'])
r(["a'b','c'"],quotechar="'");r(['"a\\"b"'],escapechar='\\'); r(['a,b\r\nc,d']); r(['"x" ,y']); r(['a"b"c']); r(['"a','b','c"d'],strict=True); r(['"a\n','b\n'])
rd=csv.reader(['a,b','c']); print(rd.line_num, next(rd), rd.line_num, type(rd.dialect), type(rd), rd.dialect.delimiter, rd.dialect.lineterminator)
def w(rows,**k):
    s=io.StringIO()
    try:
        x=csv.writer(s,**k)
        for row in rows: print(x.writerow(row), end=' ')
        print(repr(s.getvalue()))
    except Exception as e: print(rows,k,type(e).__name__, e, repr(s.getvalue()))
w([[1,2.5,'a',None,'x,y','q"r','n\nl','r\rx','',' s']]); w([[]]); w([['']]); w([[None]]); w([[1,'a',None,2.5,True]],quoting=csv.QUOTE_ALL); w([[1,'a',None,2.5,True,'']],quoting=csv.QUOTE_NONNUMERIC); w([[1,'a',None,2.5,'']],quoting=csv.QUOTE_STRINGS); w([[1,'a',None,'']],quoting=csv.QUOTE_NOTNULL)
w([['a,b']],quoting=csv.QUOTE_NONE); w([['a,b','c"d','e\\f','g\nh']],quoting=csv.QUOTE_NONE,escapechar='\\'); w([['']],quoting=csv.QUOTE_NONE); w([['','']],quoting=csv.QUOTE_NONE); w([[None]],quoting=csv.QUOTE_NONE); w([['a"b']],doublequote=False); w([['a"b','c\\d']],doublequote=False,escapechar='\\'); w([5]); w(['abc']); w([[' a']],skipinitialspace=True); w([['a','b']],lineterminator='|'); w([['a|b']],lineterminator='|'); w([[' ','']],delimiter=' '); w([['']],delimiter=' ',skipinitialspace=True); w([['',1]],delimiter=' ',skipinitialspace=True)
w([['a"b']],quotechar=None,quoting=3); w([['x']],quoting=csv.QUOTE_STRINGS,quotechar="'"); w([[None]],quoting=csv.QUOTE_STRINGS); w([[None]],quoting=csv.QUOTE_NOTNULL); w([['']],quoting=csv.QUOTE_STRINGS);
try: csv.writer(5)
except Exception as e: print(type(e).__name__, e)
try: csv.writer()
except Exception as e: print(type(e).__name__, e)
try: csv.reader()
except Exception as e: print(type(e).__name__, e)
x=csv.writer(io.StringIO()); print(type(x),type(x.dialect), x.writerows([[1],[2]]))
try: x.writerows(5)
except Exception as e: print(type(e).__name__, e)
print(csv.field_size_limit(), csv.list_dialects(), type(csv.get_dialect('excel')), csv.field_size_limit(10)); r(['a'*20]); csv.field_size_limit(131072)
try: csv.field_size_limit('a')
except Exception as e: print(type(e).__name__, e)
csv.register_dialect('p',delimiter='|'); r(['a|b'],dialect='p'); r(['a|b;c'],dialect='p',delimiter=';'); csv.unregister_dialect('p'); 
for f in (lambda: csv.unregister_dialect('p'), lambda: csv.get_dialect('p'), lambda: csv.register_dialect(5), lambda: csv.register_dialect('x', 'nope')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class D(csv.Dialect): delimiter=';'
try: D()
except Exception as e: print(type(e).__name__, e)
class D2(csv.excel): delimiter=';;'
try: D2()
except Exception as e: print(type(e).__name__, e)
print(csv.QUOTE_ALL,csv.QUOTE_MINIMAL,csv.QUOTE_NONE,csv.QUOTE_NONNUMERIC,csv.QUOTE_STRINGS,csv.QUOTE_NOTNULL, sorted(n for n in dir(csv) if n in csv.__all__))
print(csv.Error, csv.Error.__mro__, csv.Dialect, csv.excel, csv.__version__, csv.__all__)

text = "name,age,city\nAlice,30,Paris\nBob,25,\"New York, NY\"\n\nCarol,41\nDan,1,2,3,4\n"
for row in csv.DictReader(io.StringIO(text)): print(row)
rd = csv.DictReader(io.StringIO(text), restkey="more", restval="?"); print(rd.fieldnames, [r for r in rd], rd.line_num)
rd = csv.DictReader(["1;2", "3;4"], fieldnames=("a", "b"), delimiter=";"); print(list(rd), rd.fieldnames)
out = io.StringIO(); w = csv.DictWriter(out, ["b", "a"], restval="-"); w.writeheader(); w.writerow({"a": 1, "b": "x,y"}); w.writerows([{"a": 2}, {"b": None}]); print(repr(out.getvalue()))
for f in (lambda: w.writerow({"c": 1}), lambda: csv.DictWriter(out, ["a"], extrasaction="x"), lambda: next(csv.DictReader([])), lambda: csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"z": 1, "a": 5})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class MyDict(dict): pass
print(w.writerow(MyDict(a=1)), [r for r in csv.reader(io.StringIO("a,b\r\n\"c\nd\",e\r\n"))])
class Semi(csv.excel): delimiter = ";"
out = io.StringIO(); csv.writer(out, Semi).writerow([1, "a;b"]); csv.writer(out, Semi()).writerow([2]); csv.writer(out, dialect=csv.unix_dialect).writerow([3, None]); print(repr(out.getvalue()))
csv.register_dialect("semi", Semi); print(csv.list_dialects(), csv.get_dialect("semi").delimiter, list(csv.reader(["1;2"], "semi")))
for sample in ["a,b,c\n1,2,3\n4,5,6\n", "a;b\n1;2\n", "name\tage\nbob\t5\namy\t66\n", "'a' | 'b'\n'c' | 'd'\n", "\"a\", \"b\"\n\"c\", \"d\"\"e\"\n", "x y\n1 2\n", "abc\ndef\n", "", "a:b,c\nd:e,f\n", "Year,Make\n1997,Ford\n2000,Mercury\n"]:
    try:
        d = csv.Sniffer().sniff(sample)
        print([d.delimiter, d.quotechar, d.doublequote, d.skipinitialspace, d.quoting, d.lineterminator], d, csv.Sniffer().has_header(sample), list(csv.reader(io.StringIO(sample), d)))
    except Exception as e: print(type(e).__name__, e)
print(csv.Sniffer().sniff("a;b,c\n1;2,3\n", delimiters=";").delimiter, csv.Sniffer().preferred)
