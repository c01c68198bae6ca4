package pyloom.stdlib.functools;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;

/** The names of {@code functools} that CPython has in {@code _functools}. */
@PythonModule(value = "functools", doc = "library/functools.html")
public final class FunctoolsModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "update_wrapper",
                    "wraps",
                    "WRAPPER_ASSIGNMENTS",
                    "WRAPPER_UPDATES",
                    "total_ordering",
                    "cmp_to_key",
                    "lru_cache",
                    "cache",
                    "reduce",
                    "partial",
                    "partialmethod",
                    "singledispatch",
                    "singledispatchmethod",
                    "cached_property");

    /** {@code reduce}. */
    @PythonApi("reduce")
    public static final Object REDUCE = NativeModule.named("_functools").peek("reduce");

    /** {@code cmp_to_key}. */
    @PythonApi("cmp_to_key")
    public static final Object CMP_TO_KEY = NativeModule.named("_functools").peek("cmp_to_key");

    private FunctoolsModule() {}
}
