package pyloom.targets;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Attributes.getAttr;
import static pyloom.object.Attributes.setAttr;
import static pyloom.object.Calls.call;
import static pyloom.object.Exceptions.matches;
import static pyloom.object.Exceptions.raise;
import static pyloom.object.Exceptions.raiseFrom;
import static pyloom.object.Items.getItem;
import static pyloom.object.Items.setItem;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.mul;
import static pyloom.object.Operators.pow;
import static pyloom.object.Truth.truth;
import static pyloom.runtime.Py.calling;
import static pyloom.runtime.Py.dict;
import static pyloom.runtime.Py.format;
import static pyloom.runtime.Py.handling;
import static pyloom.runtime.Py.isEqual;
import static pyloom.runtime.Py.tuple;
import static pyloom.runtime.Update.ADD;
import static pyloom.runtime.Update.update;

import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.ClassDefinition;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Generators;
import pyloom.object.Global;
import pyloom.object.PyException;
import pyloom.object.PyFunction;
import pyloom.object.Super;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;

/** One program of everything that resists translation. */
public final class Ugly {

    public static final TranslatedModule MODULE =
            new TranslatedModule("ugly", "ugly.py", Ugly::body);
    private static final CodeTable CODES = MODULE.codes();
    private static final Global moduleDoc = MODULE.global("__doc__");
    private static final Global type = MODULE.global("type");
    private static final Global print = MODULE.global("print");
    private static final Global Registry = MODULE.global("Registry");
    private static final Global NotImplementedError = MODULE.global("NotImplementedError");
    private static final Global Shape = MODULE.global("Shape");
    private static final Global Square = MODULE.global("Square");
    private static final Global doubled = MODULE.global("doubled");
    private static final Global range = MODULE.global("range");
    private static final Global numbers = MODULE.global("numbers");
    private static final Global int_ = MODULE.global("int");
    private static final Global ValueError = MODULE.global("ValueError");
    private static final Global LookupError = MODULE.global("LookupError");
    private static final Global parse = MODULE.global("parse");
    private static final Global sorted = MODULE.global("sorted");
    private static final Global repr = MODULE.global("repr");
    private static final Global next = MODULE.global("next");
    private static final Global main = MODULE.global("main");
    private static final Global moduleName = MODULE.global("__name__");
    private static final Code DOUBLED_AREA =
            CODES.closure(
                    "doubled.<locals>.area", 36, "self", (cells, a) -> Ugly.area(cells[0], a));
    private static final Code DOUBLED = CODES.function("doubled", 35, "original", Ugly::doubled);
    private static final Code NUMBERS =
            CODES.function("numbers", 45, "limit", Ugly::numbers).flavored(Code.Flavor.GENERATOR);
    private static final Code PARSE = CODES.function("parse", 55, "text", Ugly::parse);
    private static final Code MAIN_ADD =
            CODES.closure("main.<locals>.add", 82, "by", (cells, a) -> Ugly.add(cells[0], a));
    private static final Code MAIN = CODES.function("main", 62, "", () -> Ugly.main());

    private static String[] arguments;

    private Ugly() {}

    /** A metaclass that keeps its classes by name. */
    private static final class RegistryClass {

        private static Object new_(
                Cell class_,
                Object meta,
                Object name,
                Object bases,
                Object namespace,
                Object options) {
            Object cls =
                    Calls.call(
                            getAttr(Super.of(class_, meta), "__new__"),
                            meta,
                            name,
                            bases,
                            namespace);
            Object value = tuple(cls, options);
            setItem(getAttr(meta, "classes"), name, value);
            return cls;
        }

        private static Object call(Cell class_, Object cls, Object args, Object kwargs) {
            Calls.call(print.get(), "make", getAttr(cls, "__name__"), args, kwargs);
            return calling(getAttr(Super.of(class_, cls), "__call__"))
                    .spread(args)
                    .spreadKeywords(kwargs)
                    .call();
        }

        static void body(ClassDefinition body) {
            body.documented("A metaclass that keeps its classes by name.");
            body.set("classes", dict());
            body.methodOfClass(
                    "__new__", 10, "meta, name, bases, namespace, **options", RegistryClass::new_);
            body.methodOfClass("__call__", 15, "cls, *args, **kwargs", RegistryClass::call);
        }
    }

    private static final class ShapeClass {

        private static Object init(Object self, Object sides, Object name, Object extra) {
            setAttr(self, "sides", sides);
            setAttr(self, "name", name);
            setAttr(self, "extra", extra);
            return null;
        }

        private static Object area(Object self) {
            throw raise(call(NotImplementedError.get(), getAttr(self, "name")));
        }
    }

    private static final class SquareClass {

        private static Object area(Object self) {
            return pow(getItem(getAttr(self, "sides"), 0L), 2L);
        }
    }

    private static Object doubled(Object original) {
        Cell originalCell = new Cell(original);
        Object area = new PyFunction(DOUBLED_AREA, MODULE, originalCell);

        return area;
    }

    private static Object area(Cell original, Object self) {
        return mul(2L, call(original.get("original"), self));
    }

    private static Object numbers(Object limit) {
        PyException pending = null;
        try {
            for (Object i : iterate(call(range.get(), limit))) {
                Object step = Generators.yield(i);
                if (truth(step)) {
                    call(print.get(), "sent", step);
                }
            }
        } catch (PyException raised) {
            pending = raised;
            throw raised;
        } finally {
            try (var _ = handling(pending)) {
                call(print.get(), "closed");
            }
        }
        return null;
    }

    private static Object parse(Object text) {
        try {
            return call(int_.get(), text);
        } catch (PyException error) {
            try (var _ = handling(error)) {
                if (matches(error, ValueError.get())) {
                    throw raiseFrom(call(LookupError.get(), "no number: " + format(text)), error);
                } else {
                    throw error;
                }
            }
        }
    }

    private static Object main() {
        Object arguments = tuple(3L, 4L);
        Object square =
                calling(Square.get())
                        .spread(arguments)
                        .keyword("name", "sq")
                        .spreadKeywords(dict("colour", "red"))
                        .call();
        call(
                print.get(),
                callMethod(square, "area"),
                getAttr(square, "extra"),
                call(sorted.get(), getAttr(Registry.get(), "classes")));
        try {
            callMethod(call(Shape.get(), 1L), "area");
        } catch (PyException error) {
            try (var _ = handling(error)) {
                if (matches(error, NotImplementedError.get())) {
                    call(print.get(), call(repr.get(), error));
                } else {
                    throw error;
                }
            }
        }

        Object source = call(numbers.get(), 10L);
        call(
                print.get(),
                call(next.get(), source),
                callMethod(source, "send", "a"),
                call(next.get(), source));
        callMethod(source, "close");

        try {
            call(parse.get(), "seven");
        } catch (PyException error) {
            try (var _ = handling(error)) {
                if (matches(error, LookupError.get())) {
                    call(print.get(), error, "/", getAttr(error, "__cause__"));
                } else {
                    throw error;
                }
            }
        }

        Cell total = new Cell(10L);

        Object add = new PyFunction(MAIN_ADD, MODULE, total);

        call(add, 1L);
        ForkedCall.run(Ugly.class, (PyFunction) add, 5L);
        call(print.get(), "parent keeps", total.getLocal("total"));
        return null;
    }

    private static Object add(Cell total, Object by) {
        update(total, "total", ADD, by);
        call(print.get(), "child sees", total.get("total"));
        return null;
    }

    private static void body() {
        if (ForkedCall.isChild(arguments)) {
            ForkedCall.answer(MODULE, CODES, arguments);
            return;
        }
        moduleDoc.set("One program of everything that resists translation.");
        Registry.set(CODES.classDef("Registry", 5).base(type.get()).body(RegistryClass::body));
        Shape.set(
                CODES.classDef("Shape", 20)
                        .keyword("metaclass", Registry.get())
                        .keyword("kind", "base")
                        .attributes("sides", "name", "extra")
                        .method(
                                "__init__",
                                21,
                                "self, *sides, name='shape', **extra",
                                ShapeClass::init)
                        .method("area", 26, "self", ShapeClass::area)
                        .build());
        Square.set(
                CODES.classDef("Square", 30)
                        .base(Shape.get())
                        .keyword("kind", "regular")
                        .method("area", 31, "self", SquareClass::area)
                        .build());
        doubled.set(new PyFunction(DOUBLED, MODULE));

        setAttr(Square.get(), "area", call(doubled.get(), getAttr(Square.get(), "area")));

        numbers.set(new PyFunction(NUMBERS, MODULE));
        parse.set(new PyFunction(PARSE, MODULE));
        main.set(new PyFunction(MAIN, MODULE));

        if (isEqual(moduleName.get(), "__main__")) {
            call(main.get());
        }
    }

    public static void main(String[] args) {
        arguments = args;
        Program.run(MODULE, args);
    }
}
