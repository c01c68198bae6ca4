package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.MappingProxy;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.values.regex.Matcher;
import pyloom.values.regex.RegexFlags;

/** The methods of {@code re.Pattern} as Python calls them. */
@PythonModule(value = "re", doc = "library/re.html#regular-expression-objects")
@PythonType(name = "Pattern", holder = PyPattern.class, exported = false)
final class PatternMethods {

    private static final int SHOWN = 200;

    private PatternMethods() {}

    @PythonApi("Pattern.match(self, /, string, pos=0, endpos=9223372036854775807)")
    static PyMatch match(PyPattern self, Object string, long pos, long endpos) {
        return match(self, self.subject(string), pos, endpos, false);
    }

    @PythonApi("Pattern.fullmatch(self, /, string, pos=0, endpos=9223372036854775807)")
    static PyMatch fullmatch(PyPattern self, Object string, long pos, long endpos) {
        return match(self, self.subject(string), pos, endpos, true);
    }

    private static PyMatch match(
            PyPattern self, Subject subject, long pos, long endpos, boolean all) {
        int from = subject.offset(pos);
        int end = subject.offset(endpos);
        Matcher matcher = self.regex().matcher(subject.text(), end);
        return matcher.match(from, all) ? new PyMatch(self, subject, matcher, from, end) : null;
    }

    @PythonApi("Pattern.search(self, /, string, pos=0, endpos=9223372036854775807)")
    static PyMatch search(PyPattern self, Object string, long pos, long endpos) {
        Subject subject = self.subject(string);
        int from = subject.offset(pos);
        int end = subject.offset(endpos);
        Matcher matcher = self.regex().matcher(subject.text(), end);
        return matcher.search(from, false) ? new PyMatch(self, subject, matcher, from, end) : null;
    }

    @PythonApi("Pattern.findall(self, /, string, pos=0, endpos=9223372036854775807)")
    static PyList findall(PyPattern self, Object string, long pos, long endpos) {
        Subject subject = self.subject(string);
        Finder finder = new Finder(self, subject, pos, endpos);
        Matcher found = finder.matcher();
        PyList result = new PyList();
        int groups = self.regex().groups();
        while (finder.next()) {
            if (groups == 0) {
                result.append(subject.slice(found.start(), found.end()));
            } else if (groups == 1) {
                result.append(subject.sliceOrEmpty(found.start(1), found.end(1)));
            } else {
                Object[] texts = new Object[groups];
                for (int group = 1; group <= groups; group++) {
                    texts[group - 1] = subject.sliceOrEmpty(found.start(group), found.end(group));
                }
                result.append(PyTuple.of(texts));
            }
        }
        return result;
    }

    @PythonApi("Pattern.finditer(self, /, string, pos=0, endpos=9223372036854775807)")
    static PyIterator finditer(PyPattern self, Object string, long pos, long endpos) {
        return new FoundIterator(new Finder(self, self.subject(string), pos, endpos));
    }

    @PythonApi("Pattern.scanner(self, /, string, pos=0, endpos=9223372036854775807)")
    static SearchScanner scanner(PyPattern self, Object string, long pos, long endpos) {
        return new SearchScanner(self, new Finder(self, self.subject(string), pos, endpos));
    }

    @PythonApi("Pattern.split(self, /, string, maxsplit=0)")
    static PyList split(PyPattern self, Object string, long maxsplit) {
        Subject subject = self.subject(string);
        Finder finder = new Finder(self, subject, 0, Long.MAX_VALUE);
        Matcher found = finder.matcher();
        PyList parts = new PyList();
        int last = 0;
        for (long count = 0; maxsplit == 0 || count < maxsplit; count++) {
            if (!finder.next()) {
                break;
            }
            parts.append(subject.slice(last, found.start()));
            for (int group = 1; group <= self.regex().groups(); group++) {
                parts.append(subject.sliceOrNone(found.start(group), found.end(group)));
            }
            last = found.end();
        }
        parts.append(subject.slice(last, finder.end()));
        return parts;
    }

    @PythonApi("Pattern.sub(self, /, repl, string, count=0)")
    static Object sub(PyPattern self, Object repl, Object string, long count) {
        return Substitution.of(self, repl, string, count).result();
    }

    @PythonApi("Pattern.subn(self, /, repl, string, count=0)")
    static PyTuple subn(PyPattern self, Object repl, Object string, long count) {
        Substitution done = Substitution.of(self, repl, string, count);
        return PyTuple.of(done.result(), done.count());
    }

    @PythonApi(value = "Pattern.pattern", kind = Kind.MEMBER)
    static Object source(PyPattern self) {
        return self.source();
    }

    @PythonApi(value = "Pattern.flags", kind = Kind.MEMBER)
    static long flags(PyPattern self) {
        return self.regex().flags();
    }

    @PythonApi(value = "Pattern.groups", kind = Kind.MEMBER)
    static long groups(PyPattern self) {
        return self.regex().groups();
    }

    @PythonApi(value = "Pattern.groupindex", kind = Kind.GETTER)
    static MappingProxy groupIndex(PyPattern self) {
        PyDict index = new PyDict();
        self.regex().groupNames().forEach((name, number) -> index.put(name, (long) number));
        return new MappingProxy(index);
    }

    @PythonApi("Pattern.__repr__(self, /)")
    static String repr(PyPattern self) {
        String source = Texts.repr(self.source());
        int flags = self.regex().flags();
        boolean isDefault =
                self.isText()
                        && (flags & (RegexFlags.LOCALE | RegexFlags.UNICODE | RegexFlags.ASCII))
                                == RegexFlags.UNICODE;
        String names = FlagOrder.names(isDefault ? flags & ~RegexFlags.UNICODE : flags);
        int shown = source.offsetByCodePoints(0, Math.min(SHOWN, length(source)));
        return "re.compile("
                + source.substring(0, shown)
                + (names.isEmpty() ? "" : ", " + names)
                + ")";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @PythonApi("Pattern.__eq__(self, value, /)")
    static Object equal(PyPattern self, Object value) {
        return value instanceof PyPattern ? self.equals(value) : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("Pattern.__hash__(self, /)")
    static long hash(PyPattern self) {
        return self.hashCode();
    }

    @PythonApi("Pattern.__copy__(self, /)")
    static PyPattern copy(PyPattern self) {
        return self;
    }

    @PythonApi("Pattern.__deepcopy__(self, memo, /)")
    static PyPattern deepCopy(PyPattern self, Object memo) {
        return self;
    }
}
