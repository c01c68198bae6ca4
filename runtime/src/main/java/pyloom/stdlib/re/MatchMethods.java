package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.Texts;

import java.util.Map;

/** The methods of {@code re.Match} as Python calls them. */
@PythonModule(value = "re", doc = "library/re.html#match-objects")
@PythonType(name = "Match", holder = PyMatch.class, exported = false)
final class MatchMethods {

    private MatchMethods() {}

    @PythonApi("Match.group(self, /, *args)")
    static Object group(PyMatch self, Object[] args) {
        if (args.length == 0) {
            return self.group(0, null);
        }
        if (args.length == 1) {
            return self.group(self.number(args[0]), null);
        }
        Object[] groups = new Object[args.length];
        for (int at = 0; at < args.length; at++) {
            groups[at] = self.group(self.number(args[at]), null);
        }
        return PyTuple.of(groups);
    }

    @PythonApi("Match.__getitem__(self, key, /)")
    static Object item(PyMatch self, Object key) {
        return self.group(self.number(key), null);
    }

    @PythonApi("Match.groups(self, /, default=None)")
    static PyTuple groups(PyMatch self, Object otherwise) {
        Object[] groups = new Object[self.groups()];
        for (int at = 0; at < groups.length; at++) {
            groups[at] = self.group(at + 1, otherwise);
        }
        return PyTuple.of(groups);
    }

    @PythonApi("Match.groupdict(self, /, default=None)")
    static PyDict groupdict(PyMatch self, Object otherwise) {
        PyDict groups = new PyDict();
        for (Map.Entry<String, Integer> group : self.pattern().regex().groupNames().entrySet()) {
            groups.put(group.getKey(), self.group(group.getValue(), otherwise));
        }
        return groups;
    }

    @PythonApi("Match.start(self, group=0, /)")
    static long start(PyMatch self, Object group) {
        return self.start(self.number(group));
    }

    @PythonApi("Match.end(self, group=0, /)")
    static long end(PyMatch self, Object group) {
        return self.end(self.number(group));
    }

    @PythonApi("Match.span(self, group=0, /)")
    static PyTuple span(PyMatch self, Object group) {
        return span(self, self.number(group));
    }

    private static PyTuple span(PyMatch self, int group) {
        return PyTuple.of(self.start(group), self.end(group));
    }

    @PythonApi("Match.expand(self, /, template)")
    static Object expand(PyMatch self, Object template) {
        return Replacement.ofTemplate(self.pattern(), template).expand(self);
    }

    @PythonApi(value = "Match.string", kind = Kind.MEMBER)
    static Object string(PyMatch self) {
        return self.subject().source();
    }

    @PythonApi(value = "Match.re", kind = Kind.MEMBER)
    static PyPattern pattern(PyMatch self) {
        return self.pattern();
    }

    @PythonApi(value = "Match.pos", kind = Kind.MEMBER)
    static long from(PyMatch self) {
        return self.from();
    }

    @PythonApi(value = "Match.endpos", kind = Kind.MEMBER)
    static long to(PyMatch self) {
        return self.to();
    }

    @PythonApi(value = "Match.lastindex", kind = Kind.GETTER)
    static Object lastIndex(PyMatch self) {
        return self.lastGroup() < 0 ? null : (Object) (long) self.lastGroup();
    }

    @PythonApi(value = "Match.lastgroup", kind = Kind.GETTER)
    static Object lastName(PyMatch self) {
        for (Map.Entry<String, Integer> group : self.pattern().regex().groupNames().entrySet()) {
            if (group.getValue() == self.lastGroup()) {
                return group.getKey();
            }
        }
        return null;
    }

    @PythonApi(value = "Match.regs", kind = Kind.GETTER)
    static PyTuple spans(PyMatch self) {
        Object[] spans = new Object[self.groups() + 1];
        for (int at = 0; at < spans.length; at++) {
            spans[at] = span(self, at);
        }
        return PyTuple.of(spans);
    }

    @PythonApi("Match.__repr__(self, /)")
    static String repr(PyMatch self) {
        return "<re.Match object; span="
                + Texts.repr(span(self, 0))
                + ", match="
                + Texts.repr(self.group(0, null))
                + ">";
    }

    @PythonApi("Match.__copy__(self, /)")
    static PyMatch copy(PyMatch self) {
        return self;
    }

    @PythonApi("Match.__deepcopy__(self, memo, /)")
    static PyMatch deepCopy(PyMatch self, Object memo) {
        return self;
    }
}
