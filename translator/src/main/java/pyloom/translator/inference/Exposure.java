package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.MethodKind;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The classes of Java whose instances dynamic code may see. It can do with them what it does with
 * anything: read, set and call attributes. So whatever is done to an attribute of something unknown
 * is done to the attributes of that name of these classes.
 */
final class Exposure {

    /** What native code calls on objects of programs, beside special methods. */
    private static final Set<String> NATIVE =
            Set.of(
                    "_acquire_restore",
                    "_is_owned",
                    "_release_save",
                    "acquire",
                    "as_integer_ratio",
                    "close",
                    "closed",
                    "default",
                    "denominator",
                    "emit",
                    "encoding",
                    "errors",
                    "fileno",
                    "filter",
                    "flush",
                    "format",
                    "getvalue",
                    "handle",
                    "insert",
                    "isatty",
                    "isoformat",
                    "keys",
                    "locked",
                    "numerator",
                    "put_nowait",
                    "read",
                    "readable",
                    "readinto",
                    "readline",
                    "readlines",
                    "release",
                    "seek",
                    "seekable",
                    "send",
                    "task_done",
                    "tell",
                    "throw",
                    "writable",
                    "write",
                    "writelines");

    private final Program program;
    private final HiddenUses hidden;
    private final Set<ClassType> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ClassType> classes = Collections.newSetFromMap(new IdentityHashMap<>());

    Exposure(Program program, HiddenUses hidden) {
        this.program = program;
        this.hidden = hidden;
    }

    boolean isExposed(ClassType type) {
        return roots.contains(type.root());
    }

    /** Notes that dynamic code may see instances of a class, and of those of its hierarchy. */
    void expose(ClassType type) {
        if (!roots.add(type.root())) {
            return;
        }
        if (hidden.innards() != null) {
            throw new OutOfSightException(type, hidden.innards() + " needs all of an object");
        }
        program.heap().setChanged();
        for (ClassType each : program.classes()) {
            if (each.root() == type.root()) {
                openSpecial(each);
                if (hidden.reachesClasses()) {
                    showClass(each);
                }
            }
        }
    }

    private void openSpecial(ClassType type) {
        for (Stmt.FunctionDef method : type.methods().values()) {
            String name = method.name();
            boolean isSpecial = name.startsWith("__") && !name.equals("__init__");
            boolean isOpen =
                    NATIVE.contains(name) || type.hasNative(name) && !name.equals("__init__");
            if (isSpecial || isOpen || hidden.read().contains(name)) {
                open(type, name);
            }
        }
        type.byName().aliases().values().forEach(name -> open(type, name));
        for (String attribute : type.attributes().keySet()) {
            if (hidden.read().contains(attribute)) {
                program.heap().leak(type.attribute(attribute));
            }
        }
        for (String setter : type.setters().keySet()) {
            if (hidden.written().contains(setter)) {
                setProperty(type.setter(setter), Type.UNKNOWN);
            }
        }
        for (String field : List.copyOf(type.ownFields())) {
            if (NATIVE.contains(field) || hidden.read().contains(field)) {
                leak(type, field);
            }
            if (hidden.written().contains(field)) {
                put(type, field, Type.UNKNOWN);
            }
        }
    }

    /** Notes that dynamic code may see a class object: what it can make of it, and set in it. */
    void showClass(ClassType type) {
        if (classes.add(type)) {
            program.heap().setChanged();
        }
        exposeClass(type);
    }

    /** Notes that dynamic code may make instances of a class, and subclasses of it. */
    void exposeClass(ClassType type) {
        if (hidden.makesClasses()) {
            throw new OutOfSightException(type, "classes may be made of it while the program runs");
        }
        expose(type);
        Stmt.FunctionDef init = type.method("__init__");
        if (init != null) {
            FunctionModel constructor = program.function(init); // may be that of a base
            openMethod(constructor, program.ownerOf(constructor));
        }
    }

    /** The name in its class of what others call {@code _Class__name}. */
    private static String unmangled(String name) {
        int at = name.indexOf("__", 1);
        boolean isMangled =
                name.startsWith("_") && !name.startsWith("__") && at > 1 && !name.endsWith("__");
        return isMangled ? name.substring(at) : name;
    }

    /** Notes that an attribute of something unknown is read. */
    void read(String written) {
        String name = unmangled(written);
        for (ClassType each : exposed()) {
            if (each.methods().containsKey(name)) {
                open(each, name);
            } else if (each.ownFields().contains(name)) {
                leak(each, name);
            } else if (each.attributes().containsKey(name)) {
                program.heap().leak(each.attribute(name));
            }
        }
    }

    /** Notes that any attribute of something unknown may be read. */
    void readAnything() {
        for (ClassType each : exposed()) {
            each.methods().keySet().forEach(name -> open(each, name));
            each.attributes().keySet().forEach(name -> program.heap().leak(each.attribute(name)));
            each.ownFields().forEach(name -> leak(each, name));
        }
    }

    /** Notes that a method of something unknown is called. */
    void call(String written, Calls calls, CallArguments arguments) {
        String name = unmangled(written);
        for (ClassType each : exposed()) {
            Stmt.FunctionDef method = each.methods().get(name);
            if (method == null) {
                read(name);
                continue;
            }
            FunctionModel model = program.function(method);
            Type self = self(method, each);
            CallArguments all = self == null ? arguments : arguments.behind(self);
            if (ClassType.isProperty(method) || !calls.bind(model, all)) {
                open(each, name);
            } else {
                calls.started(new Type.Function(method, name));
                leakResult(model);
            }
        }
    }

    /** Notes what a built-in function does that gets names of attributes. */
    void builtin(String name, Expr.Call call, CallArguments arguments) {
        switch (name) {
            case "getattr", "hasattr" -> {
                String attribute = attribute(call);
                if (attribute == null) {
                    readAnything();
                } else {
                    read(attribute);
                }
            }
            case "setattr" -> {
                String attribute = attribute(call);
                if (attribute != null && arguments.count() > 2) {
                    set(attribute, arguments.positional().get(2));
                } else {
                    changeAnything(arguments);
                }
            }
            case "delattr" -> {
                String attribute = attribute(call);
                if (attribute != null) {
                    delete(attribute);
                } else {
                    changeAnything(arguments);
                }
            }
            default -> {}
        }
    }

    /** Notes that any attribute of an object may be set or deleted. */
    private void changeAnything(CallArguments arguments) {
        Type receiver = arguments.count() == 0 ? Type.UNKNOWN : arguments.first().withoutNone();
        for (ClassType each : exposed()) {
            boolean mayBe =
                    receiver instanceof Type.Unknown
                            || receiver instanceof Type.ObjectOf object
                                    && object.type().root() == each.root();
            if (mayBe) {
                throw new OutOfSightException(each, "any of its attributes may be set");
            }
        }
    }

    private static String attribute(Expr.Call call) {
        return call.args().size() > 1
                        && call.args().get(1) instanceof Expr.Constant constant
                        && constant.value() instanceof ConstantValue.Str(String name)
                ? name
                : null;
    }

    /** Notes that an attribute of something unknown is set. */
    void set(String written, Type value) {
        String name = unmangled(written);
        for (ClassType each : exposed()) {
            if (each.isSetter(name)) {
                setProperty(each.setter(name), value);
            } else if (each.methods().containsKey(name) || each.attributes().containsKey(name)) {
                throw new OutOfSightException(each, "'" + name + "' may be set");
            }
            if (each.defaults().containsKey(name) && classes.contains(each)) {
                throw new OutOfSightException(each, "'" + name + "' of the class may be set");
            }
            if (each.ownFields().contains(name)) {
                put(each, name, value);
            }
        }
    }

    /** Notes that an augmented assignment changes an attribute of something unknown. */
    void update(String written) {
        String name = unmangled(written);
        for (ClassType each : exposed()) {
            if (each.ownFields().contains(name)) {
                program.accesses().noteUpdate(each, name, false);
            }
        }
    }

    /** Notes that an attribute of something unknown is deleted. */
    void delete(String written) {
        String name = unmangled(written);
        for (ClassType each : exposed()) {
            if (each.methods().containsKey(name) || each.ownFields().contains(name)) {
                throw new OutOfSightException(each, "'" + name + "' may be deleted");
            }
        }
    }

    /**
     * Notes what the methods that {@code dataclass} makes see: they compare and show the fields of
     * instances, and what is in the fields.
     */
    void inspectData() {
        for (ClassType each : exposed()) {
            if (each.dataclass() != null) {
                for (String field : each.ownFields()) {
                    if (each.dataclass().isTakenApart()) {
                        leak(each, field);
                    } else {
                        program.heap().inspect(each.field(field).type());
                    }
                }
            }
        }
    }

    /** Tells the classes. */
    void publish() {
        roots.forEach(ClassType::setExposed);
    }

    private void setProperty(Stmt.FunctionDef setter, Type value) {
        FunctionModel model = program.function(setter);
        program.start(model);
        program.reach(model);
        List<Slot> slots = List.copyOf(model.parameters().values());
        program.heap().put(slots.get(0), new Type.ObjectOf(program.ownerOf(model)));
        program.heap().put(slots.get(1), value);
    }

    private List<ClassType> exposed() {
        return program.classes().stream().filter(this::isExposed).toList();
    }

    private void leak(ClassType type, String field) {
        program.heap().leak(type.field(field));
        program.accesses().note(type, field, false, Set.of());
    }

    private void put(ClassType type, String field, Type value) {
        program.heap().put(type.field(field), value);
        program.accesses().note(type, field, true, Set.of());
    }

    /** Notes that dynamic code may call a method, or one that overrides it. */
    void open(ClassType type, String name) {
        for (FunctionModel method : program.methods(type, name)) {
            openMethod(method, program.ownerOf(method));
        }
    }

    /** {@return what the first parameter gets that no caller passes, or null} */
    private static Type self(Stmt.FunctionDef method, ClassType type) {
        return switch (MethodKind.of(method)) {
            case METHOD, GETTER, SETTER, ABSTRACT -> new Type.ObjectOf(type);
            case CLASS -> new Type.ClassOf(type);
            case STATIC -> null;
        };
    }

    /** Lets unknown code call a method with anything but another {@code self}. */
    private void openMethod(FunctionModel method, ClassType type) {
        if (method.isOpen()) {
            return;
        }
        Type self = self((Stmt.FunctionDef) method.definition(), type);
        method.setOpen();
        program.start(method);
        program.reach(method);
        program.heap().setChanged();
        boolean[] isFirst = {self != null};
        method.parameters()
                .values()
                .forEach(
                        slot -> {
                            program.heap().put(slot, isFirst[0] ? self : Type.UNKNOWN);
                            isFirst[0] = false;
                        });
        leakResult(method);
    }

    private void leakResult(FunctionModel method) {
        program.heap().leak(method.result());
        if (!method.isPlain()) {
            program.heap().escape(GeneratorTypes.of(method));
        }
    }
}
