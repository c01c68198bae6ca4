package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.NativeModule;
import pyloom.object.PyFunction;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Dicts;
import pyloom.stdlib.collections.NamedTuples;

import java.math.BigInteger;
import java.util.List;

/** Decorators that let a function remember its results. */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
public final class Caching {

    private static final CodeTable CODES = new CodeTable("functools", "functools.py");
    private static final Code DECORATE =
            CODES.closure(
                            "lru_cache.<locals>.decorating_function",
                            1,
                            "user_function",
                            (cells, function) -> wrap(function, cells[0].peek(), cells[1].peek()))
                    .withFree("maxsize", "typed");
    private static final Code PARAMETERS =
            CODES.closure(
                            "lru_cache.<locals>.decorating_function.<locals>.<lambda>",
                            1,
                            "",
                            cells -> Dicts.of("maxsize", cells[0].peek(), "typed", cells[1].peek()))
                    .withFree("maxsize", "typed");

    /** What {@code cache_info()} returns. */
    @PythonApi("_CacheInfo")
    public static final PyType CACHE_INFO =
            NamedTuples.make(
                    "CacheInfo",
                    List.of("hits", "misses", "maxsize", "currsize"),
                    null,
                    "functools");

    private Caching() {}

    /** {@return a decorator that lets a function remember its last results} */
    @PythonApi("lru_cache(maxsize=128, typed=False)")
    public static Object lruCache(Object maxsize, Object typed) {
        Object limit = PyValueInstance.unwrap(maxsize);
        if (limit instanceof Boolean bool) {
            limit = bool ? 1L : 0L;
        }
        if (limit instanceof Long || limit instanceof BigInteger) {
            limit = limit instanceof Long number ? (Object) Math.max(0, number) : limit;
        } else if (Calls.isCallable(maxsize) && typed instanceof Boolean) {
            return wrap(maxsize, 128L, typed);
        } else if (maxsize != null) {
            throw new TypeError("Expected first argument to be an integer, a callable, or None");
        }
        return new PyFunction(DECORATE, module(), new Cell(limit), new Cell(typed));
    }

    /** {@return a function that remembers all its results} */
    @PythonApi("cache(user_function, /)")
    public static Object cache(Object function) {
        return wrap(function, null, false);
    }

    private static Object wrap(Object function, Object maxsize, Object typed) {
        Object wrapper = LruCache.TYPE.call(function, maxsize, typed, CACHE_INFO);
        Object parameters =
                new PyFunction(PARAMETERS, module(), new Cell(maxsize), new Cell(typed));
        Attributes.setAttr(wrapper, "cache_parameters", parameters);
        return Wrapping.updateWrapper(wrapper, function, ABSENT, ABSENT);
    }

    private static NativeModule module() {
        return NativeModule.named("functools");
    }
}
