package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;

/** Python's {@code functools.partialmethod}: a method with some of its arguments given. */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
@PythonType(name = "partialmethod")
public final class PartialMethod extends PyInstance {

    /** The type {@code functools.partialmethod}. */
    public static final PyType TYPE =
            PyType.nativeType("functools", "partialmethod", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(PartialMethod::new);

    private static final Code METHOD =
            new CodeTable("functools", "functools.py")
                    .closure(
                            "partialmethod._make_unbound_method.<locals>._method",
                            1,
                            "cls_or_self, /, *args, **keywords",
                            (cells, self, args, keywords) ->
                                    ((PartialMethod) cells[0].peek())
                                            .invoke(self, (PyTuple) args, (PyDict) keywords))
                    .withFree("self");

    private PartialMethod(PyType type) {
        super(type);
    }

    @PythonApi("partialmethod.__init__(self, func, /, *args, **keywords)")
    void initialize(Object function, Object[] args, PyDict keywords) {
        if (!Calls.isCallable(function)
                && Attributes.getAttrOr(function, "__get__", ABSENT) == ABSENT) {
            throw new TypeError(Texts.repr(function) + " is not callable or a descriptor");
        }
        PyTuple all = PyTuple.of(args);
        PyDict named = keywords;
        Object target = function;
        if (function instanceof PartialMethod inner) {
            target = inner.own("func");
            all = PyTuple.of(inner.following(args));
            named = ((PyDict) inner.own("keywords")).copy();
            named.putAll(keywords);
        }
        Attributes.setAttr(this, "func", target);
        Attributes.setAttr(this, "args", all);
        Attributes.setAttr(this, "keywords", named);
    }

    /** {@return the given arguments, and others after them} */
    private Object[] following(Object[] others) {
        Object[] mine = Iteration.toArray(own("args"));
        Object[] all = Arrays.copyOf(mine, mine.length + others.length);
        System.arraycopy(others, 0, all, mine.length, others.length);
        return all;
    }

    private Object invoke(Object self, PyTuple args, PyDict keywords) {
        Object[] rest = following(args.toArray());
        Object[] all = new Object[rest.length + 1];
        all[0] = self;
        System.arraycopy(rest, 0, all, 1, rest.length);
        PyDict named = ((PyDict) own("keywords")).copy();
        named.putAll(keywords);
        return Calls.callWith(own("func"), all, named);
    }

    @PythonApi("partialmethod.__get__(self, obj, cls=None)")
    Object get(Object instance, Object type) {
        Object function = own("func");
        Object get = Attributes.getAttrOr(function, "__get__", ABSENT);
        if (get != ABSENT && !(function instanceof Partial)) {
            Object bound = Calls.call(get, instance, type);
            if (bound != function) {
                Object[] args = Iteration.toArray(own("args"));
                Object made = new Partial(bound, args, ((PyDict) own("keywords")).copy());
                Object self = Attributes.getAttrOr(bound, "__self__", ABSENT);
                if (self != ABSENT) {
                    Attributes.setAttr(made, "__self__", self);
                }
                return made;
            }
        }
        return Attributes.callMethod(unbound(), "__get__", instance, type);
    }

    private Object unbound() {
        Object method = new PyFunction(METHOD, NativeModule.named("functools"), new Cell(this));
        Attributes.setAttr(method, "__isabstractmethod__", isAbstract());
        Attributes.setAttr(method, "__partialmethod__", this);
        return method;
    }

    @PythonApi(value = "partialmethod.__isabstractmethod__", kind = Kind.GETTER)
    Object isAbstract() {
        return Attributes.getAttrOr(own("func"), "__isabstractmethod__", false);
    }

    @PythonApi("partialmethod.__repr__(self)")
    String repr() {
        return pyType().qualifiedName()
                + "("
                + Texts.repr(own("func"))
                + Partial.argumentText(Iteration.toArray(own("args")), (PyDict) own("keywords"))
                + ")";
    }
}
