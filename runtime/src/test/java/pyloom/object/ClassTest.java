package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.object.Demo.args;
import static pyloom.object.Demo.def;
import static pyloom.object.Demo.dict;
import static pyloom.object.Demo.errorOf;
import static pyloom.object.Demo.type;
import static pyloom.object.Demo.typeWith;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The expected texts and values are what CPython 3.13 gives for the same class statements. */
class ClassTest {

    private static final PyFunction INIT =
            def(
                    "A.__init__",
                    "self, x",
                    (self, x) -> {
                        Attributes.setAttr(self, "x", x);
                        return null;
                    });

    @Test
    void instancesAreInitialisedAndKeepTheOrderOfTheirAttributes() {
        PyType a = type("A", body -> body.put("__init__", INIT));
        Object instance = a.call(5L);
        Attributes.setAttr(instance, "y", 6L);
        assertThat(Attributes.getAttr(instance, "x")).isEqualTo(5L);
        PyDict dict = (PyDict) Attributes.getAttr(instance, "__dict__");
        assertThat(dict.keyList()).containsExactly("x", "y");
        dict.put("z", 7L);
        assertThat(Attributes.getAttr(instance, "z")).isEqualTo(7L);
        Attributes.delAttr(instance, "x");
        assertThat(dict.keyList()).containsExactly("y", "z");
        assertThat(errorOf(() -> Attributes.getAttr(instance, "x")))
                .isEqualTo("AttributeError: 'A' object has no attribute 'x'");
    }

    @Test
    void theNamespaceOfAClassHasWhatCPythonPutsThere() {
        PyType a = type("A", body -> body.put("f", 1L));
        MappingProxy dict = (MappingProxy) Attributes.getAttr(a, "__dict__");
        assertThat(((PyDict) dict.mapping()).keyList())
                .containsExactly(
                        "__module__",
                        "__firstlineno__",
                        "f",
                        "__static_attributes__",
                        "__dict__",
                        "__weakref__",
                        "__doc__");
        assertThat(Attributes.getAttr(a, "__qualname__")).isEqualTo("A");
        assertThat(Texts.repr(a)).isEqualTo("<class 'demo.A'>");
    }

    @Test
    void theResolutionOrderIsC3() {
        PyType o = type("O", body -> {});
        PyType a = type("A", body -> {}, o);
        PyType b = type("B", body -> {}, o);
        PyType c = type("C", body -> {}, a, b);
        assertThat(c.mro().toArray()).containsExactly(c, a, b, o, PyType.OBJECT);
        assertThat(errorOf(() -> type("D", body -> {}, o, a)))
                .isEqualTo(
                        "TypeError: Cannot create a consistent method resolution order (MRO) for"
                                + " bases O, A");
        assertThat(errorOf(() -> type("D", body -> {}, a, a)))
                .isEqualTo("TypeError: duplicate base class A");
    }

    @Test
    void basesMustFitTogether() {
        PyType s = type("S", body -> body.put("__slots__", "a"));
        PyType t = type("T", body -> body.put("__slots__", "b"));
        assertThat(errorOf(() -> type("U", body -> {}, s, t)))
                .isEqualTo("TypeError: multiple bases have instance lay-out conflict");
        assertThat(errorOf(() -> type("U", body -> {}, BuiltinTypes.BOOL)))
                .isEqualTo("TypeError: type 'bool' is not an acceptable base type");
        assertThat(errorOf(() -> type("U", body -> {}, OSError.TYPE, ImportError.TYPE)))
                .isEqualTo("TypeError: multiple bases have instance lay-out conflict");
    }

    @Test
    void slotsReplaceTheDict() {
        PyType a = type("A", body -> body.put("__slots__", PyTuple.of("y", "__z")));
        Object instance = a.call();
        assertThat(errorOf(() -> Attributes.getAttr(instance, "y")))
                .isEqualTo("AttributeError: 'demo.A' object has no attribute 'y'");
        Attributes.setAttr(instance, "y", 1L);
        Attributes.setAttr(instance, "_A__z", 2L);
        assertThat(Attributes.getAttr(instance, "y")).isEqualTo(1L);
        assertThat(errorOf(() -> Attributes.setAttr(instance, "x", 1L)))
                .isEqualTo(
                        "AttributeError: 'A' object has no attribute 'x' and no __dict__ for"
                                + " setting new attributes");
        PyType b = type("B", body -> {}, a);
        Object derived = b.call();
        Attributes.setAttr(derived, "x", 3L);
        Attributes.setAttr(derived, "y", 4L);
        assertThat(((PyDict) Attributes.getAttr(derived, "__dict__")).keyList())
                .containsExactly("x");
        assertThat(Texts.repr(Attributes.getAttr(a, "y"))).isEqualTo("<member 'y' of 'A' objects>");
        assertThat(
                        errorOf(
                                () ->
                                        type(
                                                "C",
                                                body -> {
                                                    body.put("__slots__", "a");
                                                    body.put("a", 1L);
                                                })))
                .isEqualTo("ValueError: 'a' in __slots__ conflicts with class variable");
    }

    @Test
    void wrongArgumentsOfClassesAreRefused() {
        PyType a = type("A", body -> {});
        assertThat(errorOf(() -> a.call(1L))).isEqualTo("TypeError: A() takes no arguments");
        PyType b = type("B", body -> body.put("__init__", def("B.__init__", "self", s -> 5L)));
        assertThat(errorOf(b::call))
                .isEqualTo("TypeError: __init__() should return None, not 'int'");
        PyType c = type("C", body -> body.put("__init__", INIT));
        assertThat(errorOf(c::call))
                .isEqualTo("TypeError: A.__init__() missing 1 required positional argument: 'x'");
    }

    @Test
    void aMetaclassControlsCallsAndNamespaces() {
        List<Object> log = new ArrayList<>();
        PyType meta =
                type(
                        "Meta",
                        body -> {
                            body.put(
                                    "__prepare__",
                                    new ClassMethod(
                                            Demo.defArray(
                                                    "Meta.__prepare__",
                                                    "cls, name, bases, **kwargs",
                                                    p -> {
                                                        log.add(p[1]);
                                                        return dict("prepared", true);
                                                    })));
                            body.put(
                                    "__call__",
                                    def(
                                            "Meta.__call__",
                                            "cls, *args",
                                            (cls, rest) -> PyTuple.of("called", rest)));
                            body.put(
                                    "__new__",
                                    Demo.defArray(
                                            "Meta.__new__",
                                            "cls, name, bases, ns, **kw",
                                            p ->
                                                    TypeBuilder.build(
                                                            (PyType) p[0],
                                                            (String) p[1],
                                                            (PyTuple) p[2],
                                                            (PyDict) p[3],
                                                            new PyDict())));
                        },
                        PyType.TYPE);
        PyType a = (PyType) typeWith("A", dict("metaclass", meta, "option", 1L), body -> {});
        assertThat(a.pyType()).isSameAs(meta);
        assertThat(log).containsExactly("A");
        assertThat(Attributes.getAttr(a, "prepared")).isEqualTo(true);
        Object called = Calls.call(a, 1L);
        assertThat(((PyTuple) called).get(0)).isEqualTo("called");
        PyType other = type("Other", body -> {}, PyType.TYPE);
        PyType b = (PyType) typeWith("B", dict("metaclass", other), body -> {});
        assertThat(errorOf(() -> type("C", body -> {}, a, b)))
                .isEqualTo(
                        "TypeError: metaclass conflict: the metaclass of a derived class must be a"
                                + " (non-strict) subclass of the metaclasses of all its bases");
    }

    @Test
    void hooksOfClassCreationAreCalled() {
        List<Object> log = new ArrayList<>();
        PyType descriptor =
                type(
                        "Descriptor",
                        body ->
                                body.put(
                                        "__set_name__",
                                        def(
                                                "Descriptor.__set_name__",
                                                "self, owner, name",
                                                (self, owner, name) -> log.add(name))));
        PyType base =
                type(
                        "Base",
                        body ->
                                body.put(
                                        "__init_subclass__",
                                        def(
                                                "Base.__init_subclass__",
                                                "cls, tag",
                                                (cls, tag) -> log.add(tag))));
        typeWith("A", dict("tag", "t"), body -> body.put("field", descriptor.call()), base);
        assertThat(log).containsExactly("field", "t");
        assertThat(errorOf(() -> typeWith("B", dict("x", 1L), body -> {})))
                .isEqualTo("TypeError: B.__init_subclass__() takes no keyword arguments");
    }

    @Test
    void patchingAClassIsSeenByInstancesAndSubclasses() {
        PyType a = type("A", body -> body.put("f", def("A.f", "self", s -> 1L)));
        PyType b = type("B", body -> {}, a);
        Object instance = b.call();
        assertThat(Attributes.callMethod(instance, "f")).isEqualTo(1L);
        Attributes.setAttr(a, "f", def("g", "self", s -> 2L));
        assertThat(Attributes.callMethod(instance, "f")).isEqualTo(2L);
        Attributes.setAttr(b, "f", def("h", "self", s -> 3L));
        assertThat(Attributes.callMethod(instance, "f")).isEqualTo(3L);
        Attributes.setAttr(instance, "f", def("i", "", () -> 4L));
        assertThat(Attributes.callMethod(instance, "f")).isEqualTo(4L);
        Attributes.delAttr(instance, "f");
        Attributes.delAttr(b, "f");
        Attributes.setAttr(
                a, "f", new PyProperty(def("p", "self", s -> def("q", "", () -> 5L)), null, null));
        assertThat(Attributes.callMethod(instance, "f")).isEqualTo(5L);
        assertThat(errorOf(() -> Attributes.setAttr(BuiltinTypes.INT, "foo", 1L)))
                .isEqualTo("TypeError: cannot set 'foo' attribute of immutable type 'int'");
    }

    @Test
    void classAndBasesCanBeChanged() {
        PyType a = type("A", body -> body.put("name", "a"));
        PyType b = type("B", body -> body.put("name", "b"));
        PyType c = type("C", body -> {}, a);
        Object instance = c.call();
        Attributes.setAttr(c, "__bases__", PyTuple.of(b));
        assertThat(Attributes.getAttr(instance, "name")).isEqualTo("b");
        assertThat(a.liveSubclasses()).isEmpty();
        assertThat(b.liveSubclasses()).containsExactly(c);
        Attributes.setAttr(instance, "__class__", a);
        assertThat(BuiltinTypes.typeOf(instance)).isSameAs(a);
        assertThat(errorOf(() -> Attributes.setAttr(instance, "__class__", BuiltinTypes.INT)))
                .isEqualTo(
                        "TypeError: __class__ assignment only supported for mutable types or"
                                + " ModuleType subclasses");
        assertThat(errorOf(() -> Attributes.setAttr(a, "__bases__", PyTuple.of(BuiltinTypes.INT))))
                .isEqualTo(
                        "TypeError: __bases__ assignment: 'int' object layout differs from"
                                + " 'object'");
    }

    @Test
    void superLooksBehindTheClass() {
        Cell cell = new Cell();
        PyType a = type("A", body -> body.put("f", def("A.f", "self", s -> "A")));
        PyType b =
                (PyType)
                        Classes.build(
                                Demo.MODULE,
                                "B",
                                1,
                                args(a),
                                null,
                                namespace -> {
                                    ((PyDict) namespace)
                                            .put(
                                                    "f",
                                                    def(
                                                            "B.f",
                                                            "self",
                                                            s ->
                                                                    "B"
                                                                            + Super.callMethod(
                                                                                    cell, s, "f")));
                                    return cell;
                                });
        assertThat(Attributes.callMethod(b.call(), "f")).isEqualTo("BA");
        assertThat(Attributes.callMethod(new Super(b, b.call()), "f")).isEqualTo("A");
        assertThat(errorOf(() -> new Super(b, "text")))
                .isEqualTo(
                        "TypeError: super(type, obj): obj (instance of str) is not an instance or"
                                + " subtype of type (B).");
    }

    @Test
    void equalityWithoutHashMakesInstancesUnhashable() {
        PyType a =
                type("A", body -> body.put("__eq__", def("A.__eq__", "self, o", (s, o) -> true)));
        assertThat(errorOf(() -> Hashing.hash(a.call())))
                .isEqualTo("TypeError: unhashable type: 'A'");
    }

    @Test
    void abstractClassesCannotBeInstantiated() {
        PyType a = type("A", body -> {});
        Attributes.setAttr(a, "__abstractmethods__", PyTuple.of("f"));
        assertThat(errorOf(a::call))
                .isEqualTo(
                        "TypeError: Can't instantiate abstract class A without an implementation"
                                + " for abstract method 'f'");
        Attributes.setAttr(a, "__abstractmethods__", PyTuple.of("g", "f"));
        assertThat(errorOf(a::call))
                .isEqualTo(
                        "TypeError: Can't instantiate abstract class A without an implementation"
                                + " for abstract methods 'f', 'g'");
    }
}
