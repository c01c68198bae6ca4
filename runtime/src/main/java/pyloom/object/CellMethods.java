package pyloom.object;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

import java.util.function.BinaryOperator;

/** The methods of cells, the variables of closures. */
@PythonModule("builtins")
@PythonType(name = "cell", holder = Cell.class, exported = false)
final class CellMethods {

    @PythonApi("cell.__hash__")
    static final Object HASH = null;

    private CellMethods() {}

    @PythonApi("cell.__new__(cls, contents=<unset>, /)")
    static Cell make(PyType type, Object contents) {
        return new Cell(contents);
    }

    @PythonApi("cell.__repr__(self, /)")
    static String repr(Cell self) {
        Object value = self.peek();
        String content =
                value == ABSENT
                        ? "empty"
                        : BuiltinTypes.typeOf(value).name()
                                + " object at "
                                + Identity.address(value);
        return "<cell at " + Identity.address(self) + ": " + content + ">";
    }

    private static Object compare(Cell self, Object value, BinaryOperator<Object> operator) {
        if (!(value instanceof Cell other)) {
            return NOT_IMPLEMENTED;
        }
        Object a = self.peek();
        Object b = other.peek();
        if (a != ABSENT && b != ABSENT) {
            return operator.apply(a, b);
        }
        // an empty cell is less than any other
        return operator.apply(a == ABSENT ? 0L : 1L, b == ABSENT ? 0L : 1L);
    }

    @PythonApi("cell.__eq__(self, value, /)")
    static Object eq(Cell self, Object value) {
        return compare(self, value, Comparisons::eq);
    }

    @PythonApi("cell.__ne__(self, value, /)")
    static Object ne(Cell self, Object value) {
        return compare(self, value, Comparisons::ne);
    }

    @PythonApi("cell.__lt__(self, value, /)")
    static Object lt(Cell self, Object value) {
        return compare(self, value, Comparisons::lt);
    }

    @PythonApi("cell.__le__(self, value, /)")
    static Object le(Cell self, Object value) {
        return compare(self, value, Comparisons::le);
    }

    @PythonApi("cell.__gt__(self, value, /)")
    static Object gt(Cell self, Object value) {
        return compare(self, value, Comparisons::gt);
    }

    @PythonApi("cell.__ge__(self, value, /)")
    static Object ge(Cell self, Object value) {
        return compare(self, value, Comparisons::ge);
    }

    @PythonApi(value = "cell.cell_contents", kind = Kind.GETTER)
    static Object contents(Cell self) {
        Object value = self.peek();
        if (value == ABSENT) {
            throw new ValueError("Cell is empty");
        }
        return value;
    }

    @PythonApi(value = "cell.cell_contents", kind = Kind.SETTER)
    static void setContents(Cell self, Object value) {
        self.set(value);
    }

    @PythonApi(value = "cell.cell_contents", kind = Kind.DELETER)
    static void deleteContents(Cell self) {
        self.set(ABSENT);
    }
}
