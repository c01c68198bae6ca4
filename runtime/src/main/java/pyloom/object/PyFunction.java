package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * A Python function: code, closure, defaults, module and attributes.
 *
 * <p>A call with exactly the positional arguments goes straight to the Java method; every other one
 * goes through {@link Binder}.
 */
public final class PyFunction extends FunctionLike implements Binder.Target {

    /** The type {@code function}. */
    public static final PyType TYPE = PyType.builtin("function").withDict().weak().sealed();

    /** The closure of a function that has none. */
    public static final Cell[] NO_CELLS = {};

    private Code code;
    private final Cell[] cells;
    private final PyModule module;
    private Object defaults; // a tuple with those of the last positional parameters, or None
    private Object keywordDefaults; // a dict or None
    private String name;
    private String qualname;
    private Object doc;
    private Object moduleName;
    private PyDict annotations; // null: none were written yet
    private Object typeParams = PyTuple.EMPTY;
    private volatile PyInstance attributes; // made at the first use

    /**
     * Makes a function.
     *
     * @param code what it runs
     * @param module whose global variables it uses
     * @param cells its closure
     */
    public PyFunction(Code code, PyModule module, Cell... cells) {
        super(true);
        this.code = code;
        this.module = module;
        this.cells = cells;
        this.name = code.name();
        this.qualname = code.qualname();
        this.doc = code.doc();
        this.defaults = code.defaults().positional();
        this.keywordDefaults = code.defaults().keywordOnly();
        Object title = module == null ? ABSENT : module.peek("__name__");
        this.moduleName = title == ABSENT ? null : title;
    }

    /**
     * Gives the last positional parameters defaults; for the definition.
     *
     * @param values the defaults
     * @return this
     */
    public PyFunction withDefaults(Object... values) {
        defaults = PyTuple.of(values);
        return this;
    }

    /**
     * Gives keyword-only parameters defaults; for the definition.
     *
     * @param values the defaults by name
     * @return this
     */
    public PyFunction withKeywordDefaults(PyDict values) {
        keywordDefaults = values;
        return this;
    }

    /**
     * Gives parameters and result annotations; for the definition.
     *
     * @param values the annotations by name
     * @return this
     */
    public PyFunction withAnnotations(PyDict values) {
        annotations = values;
        return this;
    }

    /**
     * Gives the docstring; for the definition.
     *
     * @param docstring the docstring
     * @return this
     */
    public PyFunction documented(String docstring) {
        doc = docstring;
        return this;
    }

    /**
     * Says what calling it gives; for the definition.
     *
     * @return this
     */
    public PyFunction flavored(Code.Flavor flavor) {
        code.flavored(flavor);
        return this;
    }

    /**
     * Says that the bodies of the generators it makes were turned into state machines; the compile
     * step adds it.
     *
     * @return this
     */
    public PyFunction machine() {
        code.woven(code.flavor());
        return this;
    }

    /**
     * Says that the generators it makes have something to do when nobody resumes them any more; for
     * the definition.
     *
     * @return this
     */
    public PyFunction closing() {
        code.closing();
        return this;
    }

    // --- calls

    @Override
    public Object call() {
        Code target = code;
        if (target.direct != 0) {
            return callArray(NO_ARGUMENTS, null);
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return target.entry0.call();
        } finally {
            thread.leave();
        }
    }

    @Override
    public Object call(Object a) {
        Code target = code;
        if (target.direct != 1) {
            return callArray(new Object[] {a}, null);
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return target.entry1.call(a);
        } finally {
            thread.leave();
        }
    }

    @Override
    public Object call(Object a, Object b) {
        Code target = code;
        if (target.direct != 2) {
            return callArray(new Object[] {a, b}, null);
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return target.entry2.call(a, b);
        } finally {
            thread.leave();
        }
    }

    @Override
    public Object call(Object a, Object b, Object c) {
        Code target = code;
        if (target.direct != 3) {
            return callArray(new Object[] {a, b, c}, null);
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return target.entry3.call(a, b, c);
        } finally {
            thread.leave();
        }
    }

    @Override
    public Object call(Object a, Object b, Object c, Object d) {
        Code target = code;
        if (target.direct != 4) {
            return callArray(new Object[] {a, b, c, d}, null);
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return target.entry4.call(a, b, c, d);
        } finally {
            thread.leave();
        }
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        Code target = code;
        Object[] parameters = Binder.bind(this, arguments, keywords);
        if (target.flavor() != Code.Flavor.PLAIN) {
            return Generators.start(this, parameters);
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return target.invoke(cells, parameters);
        } finally {
            thread.leave();
        }
    }

    // --- what the binder asks

    @Override
    public Signature signature() {
        return code.signature();
    }

    @Override
    public int defaultCount() {
        return defaults instanceof PyTuple values ? values.size() : 0;
    }

    @Override
    public Object positionalDefault(int index) {
        return ((PyTuple) defaults).get(index);
    }

    @Override
    public boolean hasKeywordDefault(String parameter) {
        return keywordDefaults instanceof PyDict dict && dict.getOrAbsent(parameter) != ABSENT;
    }

    @Override
    public Object keywordDefault(String parameter) {
        return ((PyDict) keywordDefaults).getOrAbsent(parameter);
    }

    @Override
    public Object rest(Object[] values) {
        return PyTuple.of(values);
    }

    // --- attributes

    /** {@return the code} */
    public Code code() {
        return code;
    }

    void recode(Code newCode) {
        code = newCode;
    }

    /** {@return the closure} */
    public Cell[] cells() {
        return cells;
    }

    /** {@return the module whose global variables it uses} */
    public PyModule module() {
        return module;
    }

    Object defaults() {
        return defaults;
    }

    void setDefaults(Object newDefaults) {
        defaults = newDefaults;
    }

    Object keywordDefaults() {
        return keywordDefaults;
    }

    void setKeywordDefaults(Object newDefaults) {
        keywordDefaults = newDefaults;
    }

    @Override
    public String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    @Override
    public String qualname() {
        return qualname;
    }

    void requalify(String newName) {
        qualname = newName;
    }

    /** {@return the {@code __doc__}} */
    public Object doc() {
        return doc;
    }

    void setDoc(Object newDoc) {
        doc = newDoc;
    }

    Object moduleName() {
        return moduleName;
    }

    void setModuleName(Object newName) {
        moduleName = newName;
    }

    synchronized PyDict annotations() {
        if (annotations == null) {
            annotations = new PyDict();
        }
        return annotations;
    }

    void setAnnotations(PyDict newAnnotations) {
        annotations = newAnnotations;
    }

    Object typeParams() {
        return typeParams;
    }

    void setTypeParams(Object newParams) {
        typeParams = newParams;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public PyInstance attributes() {
        PyInstance known = attributes;
        return known != null ? known : makeAttributes();
    }

    private synchronized PyInstance makeAttributes() {
        if (attributes == null) {
            attributes = new PyInstance(TYPE);
        }
        return attributes;
    }
}
