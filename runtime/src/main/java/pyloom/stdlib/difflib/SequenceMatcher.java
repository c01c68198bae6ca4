package pyloom.stdlib.difflib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.PySet;

import java.util.List;

/** Python's {@code difflib.SequenceMatcher}. */
@PythonModule(value = "difflib", pure = true, doc = "library/difflib.html#sequencematcher-objects")
@PythonType(name = "SequenceMatcher")
public final class SequenceMatcher extends PyInstance {

    /** The type {@code difflib.SequenceMatcher}. */
    public static final PyType TYPE =
            PyType.nativeType("difflib", "SequenceMatcher", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(SequenceMatcher::new);

    private Object isJunk;
    private boolean autoJunk = true;
    private Object a;
    private Object b;
    private Object[] first;
    private Matching.Second second;
    private Matching matching; // null until it is needed
    private List<Matching.Block> blocks; // likewise
    private List<Change> changes; // likewise

    private SequenceMatcher(PyType type) {
        super(type);
    }

    /** {@return a matcher of two sequences} */
    static SequenceMatcher of(Object isJunk, Object a, Object b) {
        SequenceMatcher matcher = new SequenceMatcher(TYPE);
        matcher.initialize(isJunk, a, b, true);
        return matcher;
    }

    @PythonApi("SequenceMatcher.__init__(self, isjunk=None, a='', b='', autojunk=True)")
    void initialize(Object junk, Object newA, Object newB, Object isAuto) {
        isJunk = junk;
        autoJunk = Truth.truth(isAuto);
        setBoth(newA, newB);
    }

    @PythonApi("SequenceMatcher.set_seqs(self, a, b)")
    void setBoth(Object newA, Object newB) {
        setFirst(newA);
        setSecond(newB);
    }

    @PythonApi("SequenceMatcher.set_seq1(self, a)")
    void setFirst(Object newA) {
        if (first == null || newA != a) {
            a = newA;
            first = Iteration.toArray(newA);
            forget();
        }
    }

    @PythonApi("SequenceMatcher.set_seq2(self, b)")
    void setSecond(Object newB) {
        if (second == null || newB != b) {
            b = newB;
            second = Matching.Second.of(Iteration.toArray(newB), isJunk, autoJunk);
            forget();
        }
    }

    private void forget() {
        matching = null;
        blocks = null;
        changes = null;
    }

    private Matching matching() {
        if (matching == null) {
            matching = new Matching(first, second);
        }
        return matching;
    }

    private List<Matching.Block> blocks() {
        if (blocks == null) {
            blocks = matching().blocks();
        }
        return blocks;
    }

    List<Change> changes() {
        if (changes == null) {
            changes = Change.of(blocks());
        }
        return changes;
    }

    private static PyTuple tuple(Matching.Block block) {
        return (PyTuple)
                pyloom.object.Calls.call(
                        DifflibModule.MATCH,
                        (long) block.a(),
                        (long) block.b(),
                        (long) block.size());
    }

    @PythonApi("SequenceMatcher.find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None)")
    PyTuple findLongestMatch(long aLow, Object aHigh, long bLow, Object bHigh) {
        int aEnd = aHigh == null ? first.length : (int) Numbers.index(aHigh);
        int bEnd = bHigh == null ? second.codes().length : (int) Numbers.index(bHigh);
        return tuple(matching().longest((int) aLow, aEnd, (int) bLow, bEnd));
    }

    @PythonApi("SequenceMatcher.get_matching_blocks(self)")
    PyList matchingBlocks() {
        PyList result = new PyList();
        blocks().forEach(block -> result.append(tuple(block)));
        return result;
    }

    @PythonApi("SequenceMatcher.get_opcodes(self)")
    PyList opcodes() {
        PyList result = new PyList();
        changes().forEach(change -> result.append(change.tuple()));
        return result;
    }

    @PythonApi("SequenceMatcher.get_grouped_opcodes(self, n=3)")
    Object groupedOpcodes(long n) {
        return new LateList(
                "SequenceMatcher.get_grouped_opcodes",
                out -> {
                    for (List<Change> group : Change.grouped(changes(), (int) n)) {
                        PyList list = new PyList();
                        group.forEach(change -> list.append(change.tuple()));
                        out.add(list);
                    }
                });
    }

    private double ratio(int matches) {
        int length = first.length + second.codes().length;
        return length == 0 ? 1.0 : 2.0 * matches / length;
    }

    @PythonApi("SequenceMatcher.ratio(self)")
    double ratio() {
        return ratio(blocks().stream().mapToInt(Matching.Block::size).sum());
    }

    @PythonApi("SequenceMatcher.quick_ratio(self)")
    double quickRatio() {
        return ratio(matching().common());
    }

    @PythonApi("SequenceMatcher.real_quick_ratio(self)")
    double realQuickRatio() {
        return ratio(Math.min(first.length, second.codes().length));
    }

    @PythonApi(value = "SequenceMatcher.a", kind = Kind.GETTER)
    Object a() {
        return a;
    }

    @PythonApi(value = "SequenceMatcher.b", kind = Kind.GETTER)
    Object b() {
        return b;
    }

    private PySet elements(boolean[] chosen) {
        PySet set = new PySet();
        for (Object element : second.numbers().keyList()) {
            if (chosen[second.code(element)]) {
                set.add(element);
            }
        }
        return set;
    }

    @PythonApi(value = "SequenceMatcher.bjunk", kind = Kind.GETTER)
    PySet junk() {
        return elements(second.junk());
    }

    @PythonApi(value = "SequenceMatcher.bpopular", kind = Kind.GETTER)
    PySet popular() {
        return elements(second.popular());
    }

    @PythonApi(value = "SequenceMatcher.b2j", kind = Kind.GETTER)
    PyDict places() {
        PyDict places = new PyDict();
        for (Object element : second.numbers().keyList()) {
            int[] indexes = second.places()[second.code(element)];
            PyList list = new PyList();
            for (int index : indexes) {
                list.append((long) index);
            }
            if (indexes.length > 0) {
                places.put(element, list);
            }
        }
        return places;
    }
}
