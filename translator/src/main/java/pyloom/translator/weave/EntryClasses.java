package pyloom.translator.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes that stand for the method references of a nest. One of them implements one interface
 * for a few methods: its only method is a switch over a number that each object has. The switch
 * stays so short that the JIT takes it into its caller.
 */
final class EntryClasses {

    /** The type of their constructors. */
    static final MethodTypeDesc CONSTRUCTOR =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private static final int MOST = 20;
    private static final String NUMBER = "number";

    /**
     * What stands for one method.
     *
     * @param type the class
     * @param number the number of the method
     */
    record Slot(ClassDesc type, int number) {}

    private final ClassDesc host;
    private final Map<Entry, Slot> slots = new LinkedHashMap<>();
    private final Map<Entry.Shape, List<Entry>> open = new LinkedHashMap<>();
    private final Map<ClassDesc, List<Entry>> classes = new LinkedHashMap<>();

    EntryClasses(ClassDesc host) {
        this.host = host;
    }

    ClassDesc host() {
        return host;
    }

    /** {@return what stands for a method} */
    Slot add(Entry entry) {
        Slot known = slots.get(entry);
        if (known != null) {
            return known;
        }
        List<Entry> group = open.get(entry.shape());
        if (group == null || group.size() == MOST) {
            group = new ArrayList<>();
            open.put(entry.shape(), group);
            classes.put(nameOf(classes.size()), group);
        }
        group.add(entry);
        Slot slot = new Slot(typeOf(group), group.size() - 1);
        slots.put(entry, slot);
        return slot;
    }

    private ClassDesc nameOf(int index) {
        return ClassDesc.of(host.packageName(), host.displayName() + "$$" + index);
    }

    private ClassDesc typeOf(List<Entry> group) {
        return classes.entrySet().stream()
                .filter(each -> each.getValue() == group)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the class files} */
    Map<ClassDesc, byte[]> write(ClassFile classFile) {
        Map<ClassDesc, byte[]> files = new LinkedHashMap<>();
        classes.forEach(
                (type, group) ->
                        files.put(type, classFile.build(type, to -> write(to, type, group))));
        return files;
    }

    private void write(ClassBuilder to, ClassDesc type, List<Entry> group) {
        Entry.Shape shape = group.getFirst().shape();
        to.withFlags(AccessFlag.FINAL, AccessFlag.SUPER, AccessFlag.SYNTHETIC);
        to.withInterfaceSymbols(shape.type());
        to.with(EntryWeaver.inNestOf(host));
        to.withField(
                NUMBER,
                ConstantDescs.CD_int,
                field -> field.withFlags(AccessFlag.PRIVATE, AccessFlag.FINAL));
        to.withMethodBody(
                ConstantDescs.INIT_NAME, CONSTRUCTOR, 0, code -> writeConstructor(code, type));
        to.withMethodBody(
                shape.method(),
                shape.methodType(),
                ClassFile.ACC_PUBLIC,
                code -> writeSwitch(code, type, group));
    }

    private static void writeConstructor(CodeBuilder code, ClassDesc type) {
        code.aload(0)
                .invokespecial(
                        ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .aload(0)
                .iload(1)
                .putfield(type, NUMBER, ConstantDescs.CD_int)
                .return_();
    }

    private static void writeSwitch(CodeBuilder code, ClassDesc type, List<Entry> group) {
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 1; i < group.size(); i++) {
            cases.add(SwitchCase.of(i, code.newLabel()));
        }
        Label first = code.newLabel();
        if (!cases.isEmpty()) {
            code.aload(0).getfield(type, NUMBER, ConstantDescs.CD_int);
            code.tableswitch(1, cases.size(), first, cases);
        }
        code.labelBinding(first);
        writeCall(code, group.getFirst());
        for (SwitchCase each : cases) {
            code.labelBinding(each.target());
            writeCall(code, group.get(each.caseValue()));
        }
    }

    private static void writeCall(CodeBuilder code, Entry entry) {
        MethodTypeDesc wanted = entry.shape().methodType();
        int slot = 1;
        for (int i = 0; i < wanted.parameterCount(); i++) {
            TypeKind kind = TypeKind.from(wanted.parameterType(i));
            code.loadLocal(kind, slot);
            ClassDesc needed = entry.type().parameterType(i);
            if (!needed.equals(wanted.parameterType(i))) {
                Boxing.fromObject(code, needed);
            }
            slot += kind.slotSize();
        }
        code.invokestatic(entry.owner(), entry.name(), entry.type());
        if (!entry.type().returnType().equals(wanted.returnType())) {
            Boxing.toObject(code, entry.type().returnType());
        }
        code.return_(TypeKind.from(wanted.returnType()));
    }
}
