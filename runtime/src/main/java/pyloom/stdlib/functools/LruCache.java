package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.Calls;
import pyloom.object.FunctionLike;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/**
 * A function that remembers its results; what {@code functools.lru_cache} makes.
 *
 * <p>The results are kept by a {@link ResultCache}, which threads may share. The function itself
 * runs without any lock: as in CPython two threads that miss the same result both compute it.
 */
@PythonModule(value = "functools", doc = "library/functools.html#functools.lru_cache")
@PythonType(name = "_lru_cache_wrapper")
public final class LruCache extends FunctionLike {

    /** The type {@code functools._lru_cache_wrapper}. */
    public static final PyType TYPE =
            PyType.nativeType("functools", "_lru_cache_wrapper", PyType.OBJECT)
                    .dotted()
                    .withDict()
                    .weak()
                    .sealed();

    private final Object function;
    private final boolean typed;
    private final Object cacheInfo;
    private final ResultCache cache;
    private final PyInstance attributes = new PyInstance(TYPE);

    LruCache(Object function, Object maxsize, boolean typed, Object cacheInfo) {
        super(true);
        this.function = function;
        this.typed = typed;
        this.cacheInfo = cacheInfo;
        this.cache =
                maxsize == null
                        ? new UnboundedCache()
                        : new BoundedCache(Math.max(0, Numbers.index(maxsize)));
    }

    @PythonApi("_lru_cache_wrapper.__new__(cls, user_function, maxsize, typed, cache_info_type)")
    public static LruCache make(
            PyType type, Object function, Object maxsize, boolean typed, Object cacheInfo) {
        if (!Calls.isCallable(function)) {
            throw new TypeError("the first argument must be callable");
        }
        LruCache made = new LruCache(function, maxsize, typed, cacheInfo);
        if (Attributes.getAttrOr(function, "__dict__", ABSENT) instanceof PyDict inherited) {
            made.attributes.dict().putAll(inherited);
        }
        return made;
    }

    @Override
    public Object call() {
        return callArray(NO_ARGUMENTS, null);
    }

    @Override
    public Object call(Object a) {
        Object key = CacheKeys.of(a, typed);
        Object known = cache.get(key);
        return known != ABSENT ? known : cache.put(key, Calls.call(function, a));
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        Object key = CacheKeys.of(arguments, keywords, typed);
        Object known = cache.get(key);
        return known != ABSENT
                ? known
                : cache.put(key, Calls.callArray(function, arguments, keywords));
    }

    @PythonApi("_lru_cache_wrapper.__call__(self, /, *args, **kwargs)")
    Object invoke(Object[] args, PyDict keywords) {
        return Calls.callWith(this, args, keywords);
    }

    @PythonApi("_lru_cache_wrapper.cache_info(self, /)")
    Object information() {
        return cache.information(cacheInfo);
    }

    @PythonApi("_lru_cache_wrapper.cache_clear(self, /)")
    void clear() {
        cache.clear();
    }

    @PythonApi("_lru_cache_wrapper.__get__(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        return instance == null ? this : new BoundMethod(this, instance);
    }

    @PythonApi("_lru_cache_wrapper.__copy__(self, /)")
    LruCache copy() {
        return this;
    }

    @PythonApi("_lru_cache_wrapper.__deepcopy__(self, memo, /)")
    LruCache deepCopy(Object memo) {
        return this;
    }

    @PythonApi("_lru_cache_wrapper.__reduce__(self, /)")
    Object reduce() {
        return Attributes.getAttr(this, "__qualname__");
    }

    @Override
    public String name() {
        return Texts.str(Attributes.getAttrOr(this, "__name__", "_lru_cache_wrapper"));
    }

    @Override
    public String qualname() {
        return Texts.str(Attributes.getAttrOr(this, "__qualname__", name()));
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
