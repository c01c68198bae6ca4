package pyloom.object;

import java.util.List;

/**
 * What a {@code def} compiles to: its identity, its parameters and its Java method; Python's code
 * objects.
 */
public final class Code extends PyObject {

    /** The type {@code code}. */
    public static final PyType TYPE = PyType.builtin("code").sealed();

    /** What calling the function gives. */
    public enum Flavor {
        /** The result of the body. */
        PLAIN,
        /** A generator that runs the body. */
        GENERATOR,
        /** A coroutine that runs the body. */
        COROUTINE,
        /** An asynchronous generator that runs the body. */
        ASYNC_GENERATOR
    }

    /** Runs code that was compiled from a text which the running program handed over. */
    @FunctionalInterface
    public interface Runner {

        /**
         * {@return the value of an expression, or null}
         *
         * @param globals whose global variables it uses
         * @param locals the mapping of its local variables
         */
        Object run(PyModule globals, Object locals);
    }

    static final int INDIRECT = -1;

    final CodeTable table;
    final int index;
    final String qualname;
    final int line;
    final Signature signature;
    private final Invocation invocation;
    final Entry.Of0 entry0;
    final Entry.Of1 entry1;
    final Entry.Of2 entry2;
    final Entry.Of3 entry3;
    final Entry.Of4 entry4;
    int direct; // arity of a plain positional call that needs no binding, or INDIRECT
    private Flavor flavor = Flavor.PLAIN;
    private boolean woven;
    private Object[] noParameters;
    private boolean needsClosing;
    private String doc;
    private Runner runner; // null for the code of a function
    private LiteralDefaults defaults = LiteralDefaults.NONE;
    private List<String> locals = List.of();
    private List<String> free = List.of();
    private List<String> cells = List.of();

    Code(
            CodeTable table,
            int index,
            String qualname,
            int line,
            Signature signature,
            Entry entry,
            ClosureEntry closureEntry) {
        this.table = table;
        this.index = index;
        this.qualname = qualname;
        this.line = line;
        this.signature = signature;
        this.invocation = new Invocation(entry, closureEntry);
        this.entry0 = entry instanceof Entry.Of0 of0 ? of0 : null;
        this.entry1 = entry instanceof Entry.Of1 of1 ? of1 : null;
        this.entry2 = entry instanceof Entry.Of2 of2 ? of2 : null;
        this.entry3 = entry instanceof Entry.Of3 of3 ? of3 : null;
        this.entry4 = entry instanceof Entry.Of4 of4 ? of4 : null;
        int arity = signature.size();
        boolean exact = entry != null && !(entry instanceof Entry.OfArray) && signature.isSimple();
        this.direct = exact && arity <= 4 ? arity : INDIRECT;
    }

    /**
     * Says what calling the function gives; for the declaration.
     *
     * @param newFlavor the flavor
     * @return this
     */
    public Code flavored(Flavor newFlavor) {
        flavor = newFlavor;
        if (newFlavor != Flavor.PLAIN) {
            direct = INDIRECT;
        }
        return this;
    }

    /**
     * Says what calling the function gives, of a body that was turned into a state machine; the
     * compile step puts it in the place of {@link #flavored}.
     *
     * @param newFlavor the flavor
     * @return this
     */
    public Code woven(Flavor newFlavor) {
        woven = newFlavor != Flavor.PLAIN;
        noParameters = new Object[signature.size()];
        return flavored(newFlavor);
    }

    void withDefaults(LiteralDefaults newDefaults) {
        defaults = newDefaults;
    }

    /** {@return the defaults that are literals} */
    LiteralDefaults defaults() {
        return defaults;
    }

    boolean isWoven() {
        return woven;
    }

    /** {@return an argument for every parameter, for a body that does not look at them any more} */
    Object[] noParameters() {
        return noParameters;
    }

    /**
     * Says that the body of a generator has something to do when nobody resumes it any more: it
     * yields inside a try statement with finally or except, or inside a with statement; for the
     * declaration.
     *
     * @return this
     */
    public Code closing() {
        needsClosing = true;
        return this;
    }

    boolean needsClosing() {
        return needsClosing;
    }

    /**
     * Gives the docstring; for the declaration.
     *
     * @param docstring the docstring
     * @return this
     */
    public Code documented(String docstring) {
        doc = docstring;
        return this;
    }

    /**
     * Names the local variables that are not parameters; for the declaration.
     *
     * @param names the names
     * @return this
     */
    public Code withLocals(String... names) {
        locals = List.of(names);
        return this;
    }

    /**
     * Names the variables of the closure; for the declaration.
     *
     * @param names the names, in the order of the cells
     * @return this
     */
    public Code withFree(String... names) {
        free = List.of(names);
        return this;
    }

    /**
     * Names the variables that nested functions share; for the declaration.
     *
     * @param names the names
     * @return this
     */
    public Code withCells(String... names) {
        cells = List.of(names);
        return this;
    }

    /** {@return the variables that nested functions share} */
    public List<String> cells() {
        return cells;
    }

    /**
     * Says how to run code that is no function's; for its compiler.
     *
     * @param newRunner what runs it
     * @return this
     */
    public Code running(Runner newRunner) {
        runner = newRunner;
        return this;
    }

    /** {@return what runs code that is no function's, else null} */
    public Runner runner() {
        return runner;
    }

    /** {@return the table that it is in} */
    public CodeTable table() {
        return table;
    }

    /** {@return its index in the table} */
    public int index() {
        return index;
    }

    /** {@return its {@code co_qualname}} */
    public String qualname() {
        return qualname;
    }

    /** {@return its {@code co_name}} */
    public String name() {
        return qualname.substring(qualname.lastIndexOf('.') + 1);
    }

    /** {@return its {@code co_firstlineno}} */
    public int line() {
        return line;
    }

    /** {@return its parameters} */
    public Signature signature() {
        return signature;
    }

    /** {@return what calling the function gives} */
    public Flavor flavor() {
        return flavor;
    }

    /** {@return its docstring, or null} */
    public String doc() {
        return doc;
    }

    /** {@return its local variables that are not parameters} */
    public List<String> locals() {
        return locals;
    }

    /** {@return the variables of its closure} */
    public List<String> free() {
        return free;
    }

    Object invoke(Cell[] cells, Object[] parameters) {
        return invocation.invoke(cells, parameters);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
