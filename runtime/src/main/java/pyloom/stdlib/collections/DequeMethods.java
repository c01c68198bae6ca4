package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.MemoryError;
import pyloom.object.NotImplemented;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyDict;
import pyloom.object.PyIterator;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The methods of {@code collections.deque} as Python calls them. */
@PythonModule(value = "collections", doc = "library/collections.html#deque-objects")
@PythonType(name = "deque", holder = PyDeque.class)
public final class DequeMethods {

    private DequeMethods() {}

    /** {@code deque.__init__}. */
    @PythonApi("deque.__init__(self, iterable=<unset>, maxlen=None)")
    public static void initialize(PyDeque self, Object iterable, Object maxlen) {
        if (maxlen != null) {
            if (!isInteger(maxlen)) {
                throw new TypeError("an integer is required");
            }
            long most = Numbers.index(maxlen);
            if (most < 0) {
                throw new ValueError("maxlen must be non-negative");
            }
            self.limit((int) Math.min(most, Integer.MAX_VALUE));
        } else {
            self.limit(Integer.MAX_VALUE);
        }
        self.clear();
        if (iterable != ABSENT) {
            self.extend(iterable);
        }
    }

    /**
     * {@return an empty deque that holds no more than so many elements}
     *
     * @param most how many, or None
     */
    @TypedForm("deque(*, maxlen)")
    public static PyDeque bounded(Object most) {
        return bounded(PyTuple.EMPTY, most);
    }

    /**
     * {@return a deque of the last elements of an iterable}
     *
     * @param most how many it holds at most, or None
     */
    @TypedForm("deque(iterable, maxlen)")
    public static PyDeque bounded(Object iterable, Object most) {
        PyDeque deque = new PyDeque();
        initialize(deque, iterable, most);
        return deque;
    }

    private static boolean isInteger(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        return plain instanceof Long || plain instanceof BigInteger || plain instanceof Boolean;
    }

    @PythonApi(value = "deque.maxlen", kind = PythonApi.Kind.GETTER)
    public static Object maxlen(PyDeque self) {
        return self.limit() == Integer.MAX_VALUE ? null : (Long) (long) self.limit();
    }

    @PythonApi("deque.append(self, x, /)")
    public static void append(PyDeque self, Object x) {
        self.append(x);
    }

    @PythonApi("deque.appendleft(self, x, /)")
    public static void appendLeft(PyDeque self, Object x) {
        self.appendLeft(x);
    }

    @PythonApi("deque.pop(self, /)")
    public static Object pop(PyDeque self) {
        return self.removeLast();
    }

    @PythonApi("deque.popleft(self, /)")
    public static Object popLeft(PyDeque self) {
        return self.removeFirst();
    }

    @PythonApi("deque.extend(self, iterable, /)")
    public static void extend(PyDeque self, Object iterable) {
        self.extend(iterable);
    }

    @PythonApi("deque.extendleft(self, iterable, /)")
    public static void extendLeft(PyDeque self, Object iterable) {
        self.extendLeft(iterable);
    }

    @PythonApi("deque.rotate(self, n=1, /)")
    public static void rotate(PyDeque self, long n) {
        self.rotate(n);
    }

    @PythonApi("deque.clear(self, /)")
    public static void clear(PyDeque self) {
        self.clear();
    }

    @PythonApi("deque.reverse(self, /)")
    public static void reverse(PyDeque self) {
        self.reverse();
    }

    @PythonApi("deque.copy(self, /)")
    public static PyDeque copy(PyDeque self) {
        return self.like(self);
    }

    @PythonApi("deque.__copy__(self, /)")
    public static PyDeque shallowCopy(PyDeque self) {
        return self.like(self);
    }

    @PythonApi("deque.count(self, x, /)")
    public static long count(PyDeque self, Object x) {
        return Arrays.stream(self.toArray()).filter(item -> Comparisons.equal(item, x)).count();
    }

    @PythonApi("deque.index(self, x, start=0, stop=9223372036854775807, /)")
    public static long index(PyDeque self, Object x, Object start, Object stop) {
        int at = self.find(x, bound(start), bound(stop));
        if (at < 0) {
            throw new ValueError(Texts.repr(x) + " is not in deque");
        }
        return at;
    }

    private static long bound(Object value) {
        if (!Specials.has(value, "__index__")) {
            throw new TypeError("slice indices must be integers or have an __index__ method");
        }
        return switch (Numbers.exactIndex(value)) {
            case Long number -> number;
            case BigInteger number when number.signum() < 0 -> Long.MIN_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    @PythonApi("deque.insert(self, index, object, /)")
    public static void insert(PyDeque self, long index, Object object) {
        self.insert(index, object);
    }

    @PythonApi("deque.remove(self, value, /)")
    public static void remove(PyDeque self, Object value) {
        if (!self.removeEqual(value)) {
            throw new ValueError(Texts.repr(value) + " is not in deque");
        }
    }

    @PythonApi("deque.__len__(self, /)")
    public static long length(PyDeque self) {
        return self.size();
    }

    @PythonApi("deque.__getitem__(self, key, /)")
    public static Object getItem(PyDeque self, Object key) {
        return self.item(position(key));
    }

    @PythonApi("deque.__setitem__(self, key, value, /)")
    public static void setItem(PyDeque self, Object key, Object value) {
        if (!self.replace(position(key), value)) {
            throw new IndexError("deque index out of range");
        }
    }

    @PythonApi("deque.__delitem__(self, key, /)")
    public static void deleteItem(PyDeque self, Object key) {
        if (!self.removeAt(position(key))) {
            throw new IndexError("deque index out of range");
        }
    }

    private static long position(Object key) {
        if (!Specials.has(key, "__index__")) {
            throw new TypeError(
                    "sequence index must be integer, not '"
                            + BuiltinTypes.typeOf(key).name()
                            + "'");
        }
        if (Numbers.exactIndex(key) instanceof Long index) {
            return index;
        }
        throw new IndexError(
                "cannot fit '" + BuiltinTypes.typeOf(key).name() + "' into an index-sized integer");
    }

    @PythonApi("deque.__contains__(self, key, /)")
    public static boolean contains(PyDeque self, Object key) {
        return self.find(key, 0, Integer.MAX_VALUE) >= 0;
    }

    @PythonApi("deque.__iter__(self, /)")
    public static PyIterator iterate(PyDeque self) {
        return new DequeIterator(self, false);
    }

    @PythonApi("deque.__reversed__(self, /)")
    public static PyIterator reversed(PyDeque self) {
        return new DequeIterator(self, true);
    }

    @PythonApi("deque.__add__(self, value, /)")
    public static Object add(PyDeque self, Object value) {
        if (!(value instanceof PyDeque other)) {
            throw new TypeError(
                    "can only concatenate deque (not \""
                            + BuiltinTypes.typeOf(value).name()
                            + "\") to deque");
        }
        PyDeque sum = self.like(self);
        sum.extend(other);
        return sum;
    }

    @PythonApi("deque.__iadd__(self, value, /)")
    public static PyDeque addInPlace(PyDeque self, Object value) {
        self.extend(value);
        return self;
    }

    @PythonApi("deque.__mul__(self, value, /)")
    public static PyDeque multiply(PyDeque self, Object value) {
        return self.like(repeated(self, value));
    }

    @PythonApi("deque.__rmul__(self, value, /)")
    public static PyDeque multiplyReflected(PyDeque self, Object value) {
        return self.like(repeated(self, value));
    }

    @PythonApi("deque.__imul__(self, value, /)")
    public static PyDeque multiplyInPlace(PyDeque self, Object value) {
        List<Object> items = repeated(self, value);
        self.clear();
        items.forEach(self::append);
        return self;
    }

    private static List<Object> repeated(PyDeque self, Object count) {
        if (!Specials.has(count, "__index__")) {
            throw new TypeError(
                    "can't multiply sequence by non-int of type '"
                            + BuiltinTypes.typeOf(count).name()
                            + "'");
        }
        if (!(Numbers.exactIndex(count) instanceof Long times)) {
            throw new OverflowError(
                    "cannot fit '"
                            + BuiltinTypes.typeOf(count).name()
                            + "' into an index-sized integer");
        }
        List<Object> once = Arrays.asList(self.toArray());
        if (times > 0 && once.size() * (double) times > Integer.MAX_VALUE) {
            throw new MemoryError();
        }
        List<Object> all = new ArrayList<>();
        Collections.nCopies((int) Math.max(0, times), once).forEach(all::addAll);
        return all;
    }

    @PythonApi("deque.__eq__(self, value, /)")
    public static Object equal(PyDeque self, Object value) {
        return compare(self, value, "__eq__");
    }

    @PythonApi("deque.__ne__(self, value, /)")
    public static Object notEqual(PyDeque self, Object value) {
        return compare(self, value, "__ne__");
    }

    @PythonApi("deque.__lt__(self, value, /)")
    public static Object less(PyDeque self, Object value) {
        return compare(self, value, "__lt__");
    }

    @PythonApi("deque.__le__(self, value, /)")
    public static Object lessOrEqual(PyDeque self, Object value) {
        return compare(self, value, "__le__");
    }

    @PythonApi("deque.__gt__(self, value, /)")
    public static Object greater(PyDeque self, Object value) {
        return compare(self, value, "__gt__");
    }

    @PythonApi("deque.__ge__(self, value, /)")
    public static Object greaterOrEqual(PyDeque self, Object value) {
        return compare(self, value, "__ge__");
    }

    /** Deques compare as the tuples of their elements do. */
    private static Object compare(PyDeque self, Object value, String how) {
        if (!(value instanceof PyDeque other)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        return Attributes.callMethod(PyTuple.of(self.toArray()), how, PyTuple.of(other.toArray()));
    }

    @PythonApi("deque.__reduce__(self, /)")
    public static PyTuple reduce(PyDeque self) {
        Object limit = maxlen(self);
        PyDict own = self.dict();
        return PyTuple.of(
                self.pyType(),
                limit == null ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, limit),
                own.isEmpty() ? null : own,
                iterate(self));
    }

    /** The text of {@code repr(deque)}. */
    @PythonApi("deque.__repr__(self, /)")
    public static String repr(PyDeque self) {
        StringBuilder text = new StringBuilder(self.pyType().shortName()).append("([");
        String separator = "";
        for (Object item : self.toArray()) {
            text.append(separator).append(item == self ? "[...]" : Texts.repr(item));
            separator = ", ";
        }
        text.append("]");
        if (self.limit() != Integer.MAX_VALUE) {
            text.append(", maxlen=").append(self.limit());
        }
        return text.append(")").toString();
    }
}
