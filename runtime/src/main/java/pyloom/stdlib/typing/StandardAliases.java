package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The names that classes of other modules have in {@code typing}. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html")
public final class StandardAliases {

    /** {@code typing.AbstractSet}. */
    @PythonApi("AbstractSet")
    public static final StandardAlias ABSTRACT_SET =
            StandardAlias.of("AbstractSet", "collections.abc.Set", 1);

    /** {@code typing.AsyncContextManager}. */
    @PythonApi("AsyncContextManager")
    public static final StandardAlias ASYNC_CONTEXT_MANAGER =
            StandardAlias.of("AsyncContextManager", "contextlib.AbstractAsyncContextManager", 1, 2);

    /** {@code typing.AsyncGenerator}. */
    @PythonApi("AsyncGenerator")
    public static final StandardAlias ASYNC_GENERATOR =
            StandardAlias.of("AsyncGenerator", "collections.abc.AsyncGenerator", 1, 2);

    /** {@code typing.AsyncIterable}. */
    @PythonApi("AsyncIterable")
    public static final StandardAlias ASYNC_ITERABLE =
            StandardAlias.of("AsyncIterable", "collections.abc.AsyncIterable", 1);

    /** {@code typing.AsyncIterator}. */
    @PythonApi("AsyncIterator")
    public static final StandardAlias ASYNC_ITERATOR =
            StandardAlias.of("AsyncIterator", "collections.abc.AsyncIterator", 1);

    /** {@code typing.Awaitable}. */
    @PythonApi("Awaitable")
    public static final StandardAlias AWAITABLE =
            StandardAlias.of("Awaitable", "collections.abc.Awaitable", 1);

    /** {@code typing.ByteString}. */
    @PythonApi("ByteString")
    public static final StandardAlias BYTE_STRING =
            StandardAlias.of("ByteString", "collections.abc.ByteString", 0);

    /** {@code typing.Callable}. */
    @PythonApi("Callable")
    public static final StandardAlias CALLABLE =
            StandardAlias.variadic("Callable", "collections.abc.Callable");

    /** {@code typing.ChainMap}. */
    @PythonApi("ChainMap")
    public static final StandardAlias CHAIN_MAP =
            StandardAlias.of("ChainMap", "collections.ChainMap", 2);

    /** {@code typing.Collection}. */
    @PythonApi("Collection")
    public static final StandardAlias COLLECTION =
            StandardAlias.of("Collection", "collections.abc.Collection", 1);

    /** {@code typing.Container}. */
    @PythonApi("Container")
    public static final StandardAlias CONTAINER =
            StandardAlias.of("Container", "collections.abc.Container", 1);

    /** {@code typing.ContextManager}. */
    @PythonApi("ContextManager")
    public static final StandardAlias CONTEXT_MANAGER =
            StandardAlias.of("ContextManager", "contextlib.AbstractContextManager", 1, 2);

    /** {@code typing.Coroutine}. */
    @PythonApi("Coroutine")
    public static final StandardAlias COROUTINE =
            StandardAlias.of("Coroutine", "collections.abc.Coroutine", 3);

    /** {@code typing.Counter}. */
    @PythonApi("Counter")
    public static final StandardAlias COUNTER =
            StandardAlias.of("Counter", "collections.Counter", 1);

    /** {@code typing.DefaultDict}. */
    @PythonApi("DefaultDict")
    public static final StandardAlias DEFAULT_DICT =
            StandardAlias.of("DefaultDict", "collections.defaultdict", 2);

    /** {@code typing.Deque}. */
    @PythonApi("Deque")
    public static final StandardAlias DEQUE = StandardAlias.of("Deque", "collections.deque", 1);

    /** {@code typing.Dict}. */
    @PythonApi("Dict")
    public static final StandardAlias DICT = StandardAlias.of("Dict", "dict", 2);

    /** {@code typing.FrozenSet}. */
    @PythonApi("FrozenSet")
    public static final StandardAlias FROZEN_SET = StandardAlias.of("FrozenSet", "frozenset", 1);

    /** {@code typing.Generator}. */
    @PythonApi("Generator")
    public static final StandardAlias GENERATOR =
            StandardAlias.of("Generator", "collections.abc.Generator", 1, 3);

    /** {@code typing.Hashable}. */
    @PythonApi("Hashable")
    public static final StandardAlias HASHABLE =
            StandardAlias.of("Hashable", "collections.abc.Hashable", 0);

    /** {@code typing.ItemsView}. */
    @PythonApi("ItemsView")
    public static final StandardAlias ITEMS_VIEW =
            StandardAlias.of("ItemsView", "collections.abc.ItemsView", 2);

    /** {@code typing.Iterable}. */
    @PythonApi("Iterable")
    public static final StandardAlias ITERABLE =
            StandardAlias.of("Iterable", "collections.abc.Iterable", 1);

    /** {@code typing.Iterator}. */
    @PythonApi("Iterator")
    public static final StandardAlias ITERATOR =
            StandardAlias.of("Iterator", "collections.abc.Iterator", 1);

    /** {@code typing.KeysView}. */
    @PythonApi("KeysView")
    public static final StandardAlias KEYS_VIEW =
            StandardAlias.of("KeysView", "collections.abc.KeysView", 1);

    /** {@code typing.List}. */
    @PythonApi("List")
    public static final StandardAlias LIST = StandardAlias.of("List", "list", 1);

    /** {@code typing.Mapping}. */
    @PythonApi("Mapping")
    public static final StandardAlias MAPPING =
            StandardAlias.of("Mapping", "collections.abc.Mapping", 2);

    /** {@code typing.MappingView}. */
    @PythonApi("MappingView")
    public static final StandardAlias MAPPING_VIEW =
            StandardAlias.of("MappingView", "collections.abc.MappingView", 1);

    /** {@code typing.Match}. */
    @PythonApi("Match")
    public static final StandardAlias MATCH = StandardAlias.of("Match", "re.Match", 1);

    /** {@code typing.MutableMapping}. */
    @PythonApi("MutableMapping")
    public static final StandardAlias MUTABLE_MAPPING =
            StandardAlias.of("MutableMapping", "collections.abc.MutableMapping", 2);

    /** {@code typing.MutableSequence}. */
    @PythonApi("MutableSequence")
    public static final StandardAlias MUTABLE_SEQUENCE =
            StandardAlias.of("MutableSequence", "collections.abc.MutableSequence", 1);

    /** {@code typing.MutableSet}. */
    @PythonApi("MutableSet")
    public static final StandardAlias MUTABLE_SET =
            StandardAlias.of("MutableSet", "collections.abc.MutableSet", 1);

    /** {@code typing.OrderedDict}. */
    @PythonApi("OrderedDict")
    public static final StandardAlias ORDERED_DICT =
            StandardAlias.of("OrderedDict", "collections.OrderedDict", 2);

    /** {@code typing.Pattern}. */
    @PythonApi("Pattern")
    public static final StandardAlias PATTERN = StandardAlias.of("Pattern", "re.Pattern", 1);

    /** {@code typing.Reversible}. */
    @PythonApi("Reversible")
    public static final StandardAlias REVERSIBLE =
            StandardAlias.of("Reversible", "collections.abc.Reversible", 1);

    /** {@code typing.Sequence}. */
    @PythonApi("Sequence")
    public static final StandardAlias SEQUENCE =
            StandardAlias.of("Sequence", "collections.abc.Sequence", 1);

    /** {@code typing.Set}. */
    @PythonApi("Set")
    public static final StandardAlias SET = StandardAlias.of("Set", "set", 1);

    /** {@code typing.Sized}. */
    @PythonApi("Sized")
    public static final StandardAlias SIZED = StandardAlias.of("Sized", "collections.abc.Sized", 0);

    /** {@code typing.Tuple}. */
    @PythonApi("Tuple")
    public static final StandardAlias TUPLE = StandardAlias.variadic("Tuple", "tuple");

    /** {@code typing.Type}. */
    @PythonApi("Type")
    public static final StandardAlias TYPE = StandardAlias.of("Type", "type", 1);

    /** {@code typing.ValuesView}. */
    @PythonApi("ValuesView")
    public static final StandardAlias VALUES_VIEW =
            StandardAlias.of("ValuesView", "collections.abc.ValuesView", 1);

    private StandardAliases() {}
}
