package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.List;

/**
 * A class statement under way. First comes what stands in its parentheses, then its body, member by
 * member, or as a method that adds them; {@link #build} makes the class.
 *
 * <p>What is said of a function, its decorators for instance, stands before it and holds for the
 * next one only, so that each value is evaluated when CPython evaluates it.
 *
 * @see <a href="https://docs.python.org/3.13/reference/compound_stmts.html#class">class</a>
 */
public final class ClassDefinition extends MethodDefinitions {

    private final CodeTable codes;
    private final String qualname;
    private final int line;
    private final List<Object> bases = new ArrayList<>();
    private PyDict keywords;
    private String[] attributes = {};
    private ClassMaking making; // null until the body starts
    private boolean hasMembers;
    private Cell cell; // __class__ for the methods that need it, else null

    ClassDefinition(CodeTable codes, String qualname, int line) {
        super(codes, qualname);
        this.codes = codes;
        this.qualname = qualname;
        this.line = line;
    }

    /** Adds a base and returns this. */
    public ClassDefinition base(Object base) {
        bases.add(base);
        return this;
    }

    /** Adds bases, {@code *iterable} and returns this. */
    public ClassDefinition bases(Object iterable) {
        for (Object base : Iteration.iterate(iterable)) {
            bases.add(base);
        }
        return this;
    }

    /** Adds a keyword argument, {@code metaclass} for instance and returns this. */
    public ClassDefinition keyword(String name, Object value) {
        if (keywords == null) {
            keywords = new PyDict();
        }
        keywords.put(name, value);
        return this;
    }

    /** Adds keyword arguments, {@code **mapping} and returns this. */
    public ClassDefinition keywords(Object mapping) {
        for (Object key : Iteration.iterate(mapping)) {
            keyword((String) key, Items.getItem(mapping, key));
        }
        return this;
    }

    /** Tells which attributes the methods give to instances and returns this. */
    public ClassDefinition attributes(String... names) {
        attributes = names;
        return this;
    }

    /** {@return the mapping that the body fills} */
    @Override
    public Object namespace() {
        return start().namespace();
    }

    private ClassMaking start() {
        if (making == null) {
            making = new ClassMaking(codes.home(), qualname, line, bases.toArray(), keywords);
        }
        return making;
    }

    /** {@return the cell for {@code __class__}, which the class will be put into} */
    @Override
    public Cell classCell() {
        if (cell == null) {
            cell = new Cell();
        }
        return cell;
    }

    /** Sets a name of the body and returns this. */
    @Override
    public ClassDefinition set(String name, Object value) {
        hasMembers = true;
        Items.setItem(namespace(), name, value);
        return this;
    }

    /** Sets the docstring of the class and returns this. */
    public ClassDefinition documented(String docstring) {
        return set("__doc__", docstring);
    }

    /**
     * Makes the dict of annotations, where the body starts, and returns this; what a body without
     * docstring annotates first does the same.
     */
    public ClassDefinition annotated() {
        return set("__annotations__", new PyDict());
    }

    /** Annotates a name and returns this. */
    public ClassDefinition annotated(String name, Object annotation) {
        Object annotations = find(namespace(), "__annotations__");
        if (annotations == ABSENT && !hasMembers) {
            annotated();
            annotations = find(namespace(), "__annotations__");
        }
        Items.setItem(
                annotations == ABSENT ? codes.home().global("__annotations__").get() : annotations,
                name,
                annotation);
        return this;
    }

    /** Sets a name, then annotates it and returns this. */
    public ClassDefinition annotated(String name, Object annotation, Object value) {
        if (!hasMembers) {
            annotated();
        }
        return set(name, value).annotated(name, annotation);
    }

    /** {@return what a name means in the body: the class's own value, or the global one} */
    public Object lookUp(String name, Global otherwise) {
        Object value = find(namespace(), name);
        return value == ABSENT ? otherwise.get() : value;
    }

    /** {@return what a name means in the body: the class's own value, or that of a function} */
    public Object lookUp(String name, Cell otherwise) {
        Object value = find(namespace(), name);
        return value == ABSENT ? otherwise.get(name) : value;
    }

    /** {@return what a name means in the body: the class's own value, or what it means outside} */
    public Object lookUp(String name, Object otherwise) {
        Object value = find(namespace(), name);
        return value == ABSENT ? otherwise : value;
    }

    /** {@return the value of a name in the namespace of a class; {@code ABSENT} if it has none} */
    public static Object find(Object namespace, String name) {
        if (namespace instanceof PyDict dict && dict.pyType() == PyDict.TYPE) {
            return dict.getOrAbsent(name);
        }
        try {
            return Items.getItem(namespace, name);
        } catch (PyException error) {
            if (error.pyType().isSubtypeOf(KeyError.TYPE)) {
                return ABSENT;
            }
            throw error;
        }
    }

    /** {@return the class, after a body that adds its members} */
    public Object body(Body body) {
        start();
        Recursion.counted(() -> body.run(this));
        return build();
    }

    /** {@return the class} */
    public Object build() {
        return start().finish(cell, attributes);
    }

    /** The body of a class statement. */
    @FunctionalInterface
    public interface Body {

        /** Adds the members to a class. */
        void run(ClassDefinition definition);
    }
}
