package pyloom.runtime;

import pyloom.object.Classes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyModule;

import java.util.ArrayList;
import java.util.List;

/**
 * A class statement under way: what stands in its parentheses is added one by one, then {@link
 * #build} runs the body and makes the class.
 *
 * @see <a href="https://docs.python.org/3.13/reference/compound_stmts.html#class">class</a>
 */
public final class ClassStatement {

    private final PyModule module;
    private final String qualname;
    private final int line;
    private final Classes.Body body;
    private final List<Object> bases = new ArrayList<>();
    private PyDict keywords;
    private String[] attributes = {};

    ClassStatement(PyModule module, String qualname, int line, Classes.Body body) {
        this.module = module;
        this.qualname = qualname;
        this.line = line;
        this.body = body;
    }

    /** Adds a base and returns this. */
    public ClassStatement base(Object base) {
        bases.add(base);
        return this;
    }

    /** Adds bases, {@code *iterable} and returns this. */
    public ClassStatement bases(Object iterable) {
        for (Object base : Iteration.iterate(iterable)) {
            bases.add(base);
        }
        return this;
    }

    /** Adds a keyword argument, {@code metaclass} for instance and returns this. */
    public ClassStatement keyword(String name, Object value) {
        if (keywords == null) {
            keywords = new PyDict();
        }
        keywords.put(name, value);
        return this;
    }

    /** Adds keyword arguments, {@code **mapping} and returns this. */
    public ClassStatement keywords(Object mapping) {
        for (Object key : Iteration.iterate(mapping)) {
            keyword((String) key, Items.getItem(mapping, key));
        }
        return this;
    }

    /** Tells which attributes the methods give to instances and returns this. */
    public ClassStatement attributes(String... names) {
        attributes = names;
        return this;
    }

    /** {@return the class} */
    public Object build() {
        return Classes.build(module, qualname, line, bases.toArray(), keywords, body, attributes);
    }
}
