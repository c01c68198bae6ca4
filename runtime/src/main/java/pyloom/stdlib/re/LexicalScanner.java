package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.values.regex.Matcher;

import java.util.ArrayList;
import java.util.List;

/** Python's {@code re.Scanner}: takes a text apart by the first pattern that matches. */
@PythonModule(value = "re", pure = true)
@PythonType(name = "Scanner")
public final class LexicalScanner extends PyInstance {

    /** The type {@code re.Scanner}. */
    public static final PyType TYPE =
            PyType.nativeType("re", "Scanner", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(LexicalScanner::new);

    private final List<PyPattern> patterns = new ArrayList<>();
    private final List<Object> actions = new ArrayList<>();

    private LexicalScanner(PyType type) {
        super(type);
    }

    @PythonApi("Scanner.__init__(self, lexicon, flags=0)")
    void initialize(Object lexicon, Object flags) {
        Attributes.setAttr(this, "lexicon", lexicon);
        for (Object entry : Iteration.iterate(lexicon)) {
            patterns.add(PatternCache.compile(Items.getItem(entry, 0L), flags));
            actions.add(Items.getItem(entry, 1L));
        }
    }

    @PythonApi("Scanner.scan(self, string)")
    PyTuple scan(Object string) {
        Subject subject = Subject.of(string, patterns.isEmpty() || patterns.getFirst().isText());
        PyList result = new PyList();
        int end = subject.text().length();
        int at = 0;
        while (at < end) {
            PyMatch match = null;
            int index = 0;
            int next = at;
            for (; match == null && index < patterns.size(); index++) {
                PyPattern pattern = patterns.get(index);
                Matcher matcher = pattern.regex().matcher(subject.text(), end);
                if (matcher.match(at, false)) {
                    match = new PyMatch(pattern, subject, matcher, at, end);
                    next = matcher.end();
                }
            }
            if (match == null || next == at) {
                break;
            }
            Object action = actions.get(index - 1);
            if (Calls.isCallable(action)) {
                Attributes.setAttr(this, "match", match);
                action = Calls.call(action, this, match.group(0, null));
            }
            if (action != null) {
                result.append(action);
            }
            at = next;
        }
        return PyTuple.of(result, subject.slice(at, end));
    }
}
