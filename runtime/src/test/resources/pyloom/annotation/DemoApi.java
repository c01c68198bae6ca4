package demo;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Absent;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyDict;
import pyloom.object.PyList;

/** Functions with the signatures of functions of CPython. */
@PythonModule("demo")
@PythonType(name = "str", holder = BuiltinTypes.class, field = "STR", exported = false)
public final class DemoApi {

    @PythonApi("pi")
    public static final double PI = 3.5;

    private DemoApi() {}

    @PythonApi("len(obj, /)")
    public static int len(Object obj) {
        return 7;
    }

    @PythonApi("now()")
    public static long now() {
        return 1;
    }

    @PythonApi("getattr(object, name, default=<unset>, /)")
    public static String getattr(Object object, String name, Object otherwise) {
        return object + " " + name + " " + (otherwise == Absent.ABSENT);
    }

    @PythonApi("total(iterable, /, start=0)")
    public static Object total(Object iterable, Object start) {
        return start;
    }

    @PythonApi("open(file, mode='r', buffering=-1, closefd=True)")
    public static String open(Object file, String mode, long buffering, boolean close) {
        return file + mode + buffering + close;
    }

    @PythonApi("show(*args, sep=' ', end='\\n', **rest)")
    public static String show(Object[] args, String sep, String end, PyDict rest) {
        return args.length + sep + end + rest.size();
    }

    @PythonApi("sort(*, key=None, reverse=False)")
    public static boolean sort(Object key, boolean reverse) {
        return reverse;
    }

    @PythonApi("scale(number, /, *, factor)")
    public static double scale(double number, double factor) {
        return number * factor;
    }

    @PythonApi("grow(list, count, /)")
    public static void grow(PyList list, int count) {
        list.add((long) count);
    }

    @PythonApi("str.upper(self, /)")
    public static String upper(String self) {
        return self.toUpperCase();
    }

    @PythonApi("str.replace(self, old, new, /, count=-1)")
    public static String replace(String self, String from, String to, long count) {
        return self.replace(from, to);
    }
}
