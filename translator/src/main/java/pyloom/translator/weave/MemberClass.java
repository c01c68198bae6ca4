package pyloom.translator.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The class that knows the members of another by number: a subclass of the runtime's {@code
 * JavaClass} with a switch for what is read, what is set and what is called.
 */
final class MemberClass {

    static final String SUFFIX = "$$Python";
    static final String TYPE = "TYPE";

    /** Ends the name of a method that runs another and none that overrides it. */
    static final String EXACT = "$exact";

    static final ClassDesc PY_TYPE = ClassDesc.of("pyloom.object", "PyType");

    private static final Set<String> NOT_CALLED_EXACTLY =
            Set.of("attribute", "staticmethod", "classmethod");
    private static final int LONGEST_PART = 65535 / 3;
    static final ClassDesc JAVA_CLASS = ClassDesc.of("pyloom.object", "JavaClass");
    static final ClassDesc INSTANCE = ClassDesc.of("pyloom.object", "PyInstance");
    static final ClassDesc RECORD = ClassDesc.of("java.lang", "Record");
    private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();
    private static final MethodTypeDesc OF_TYPE = MethodTypeDesc.of(ConstantDescs.CD_void, PY_TYPE);
    private static final MethodTypeDesc DEFINE =
            MethodTypeDesc.of(
                    PY_TYPE,
                    JAVA_CLASS,
                    ConstantDescs.CD_Class,
                    PY_TYPE.arrayType(),
                    ConstantDescs.CD_String.arrayType());

    private final ClassModel model;
    private final ClassTable.Entry entry;
    private final ClassDesc owner;
    private final ClassDesc type;

    MemberClass(ClassModel model, ClassTable.Entry entry) {
        this.model = model;
        this.entry = entry;
        owner = model.thisClass().asSymbol();
        type = ClassDesc.of(owner.packageName(), owner.displayName() + SUFFIX);
    }

    ClassDesc type() {
        return type;
    }

    ClassDesc owner() {
        return owner;
    }

    /** {@return the methods that dynamic code may call and subclasses may override} */
    List<MethodModel> overridable() {
        if (model.flags().has(AccessFlag.FINAL)) {
            return List.of();
        }
        return entry.callables().stream()
                .filter(each -> !NOT_CALLED_EXACTLY.contains(each.kind()))
                .map(each -> method(each.javaName(), each.parameters() - 1))
                .filter(each -> isOverridable(each))
                .toList();
    }

    private static boolean isOverridable(MethodModel method) {
        return !method.flags().has(AccessFlag.ABSTRACT)
                && !method.flags().has(AccessFlag.PRIVATE)
                && !method.flags().has(AccessFlag.FINAL)
                && !method.flags().has(AccessFlag.STATIC);
    }

    void write(ClassBuilder to, ClassDesc host) {
        to.withFlags(AccessFlag.FINAL, AccessFlag.SUPER, AccessFlag.SYNTHETIC);
        to.withSuperclass(JAVA_CLASS);
        to.with(EntryWeaver.inNestOf(host));
        to.withField(TYPE, PY_TYPE, field -> field.withFlags(AccessFlag.STATIC, AccessFlag.FINAL));
        to.withMethodBody(
                ConstantDescs.INIT_NAME,
                ConstantDescs.MTD_void,
                0,
                code ->
                        code.aload(0)
                                .invokespecial(
                                        JAVA_CLASS, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                                .return_());
        to.withMethodBody(
                ConstantDescs.CLASS_INIT_NAME,
                ConstantDescs.MTD_void,
                ClassFile.ACC_STATIC,
                this::writeDefinition);
        to.withMethodBody(
                "lookup",
                MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup),
                ClassFile.ACC_PROTECTED,
                code ->
                        code.invokestatic(
                                        ConstantDescs.CD_MethodHandles,
                                        "lookup",
                                        MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup))
                                .areturn());
        to.withMethodBody(
                "type",
                MethodTypeDesc.of(ConstantDescs.CD_Class),
                ClassFile.ACC_PROTECTED,
                code -> code.loadConstant(owner).areturn());
        writeMembers(to);
    }

    private void writeMembers(ClassBuilder to) {
        to.withMethodBody(
                "get",
                MethodTypeDesc.of(
                        ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_int),
                ClassFile.ACC_PROTECTED,
                this::writeGet);
        to.withMethodBody(
                "set",
                MethodTypeDesc.of(
                        ConstantDescs.CD_void,
                        ConstantDescs.CD_Object,
                        ConstantDescs.CD_int,
                        ConstantDescs.CD_Object),
                ClassFile.ACC_PROTECTED,
                this::writeSet);
        to.withMethodBody(
                "call",
                MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_int, OBJECTS),
                ClassFile.ACC_PROTECTED,
                this::writeCall);
        to.withMethodBody(
                "create",
                MethodTypeDesc.of(ConstantDescs.CD_Object, OBJECTS),
                ClassFile.ACC_PROTECTED,
                this::writeCreate);
        if (entry.isAllocated()) {
            to.withMethodBody(
                    "allocate",
                    MethodTypeDesc.of(ConstantDescs.CD_Object),
                    ClassFile.ACC_PROTECTED,
                    code ->
                            code.new_(owner)
                                    .dup()
                                    .aconst_null()
                                    .invokespecial(owner, ConstantDescs.INIT_NAME, OF_TYPE)
                                    .areturn());
        }
    }

    /** Adds to the class itself a constructor of an instance that is not set up. */
    void addAllocation(ClassBuilder to) {
        ClassDesc above = model.superclass().orElseThrow().asSymbol();
        to.withMethodBody(
                ConstantDescs.INIT_NAME,
                OF_TYPE,
                AccessFlag.PROTECTED.mask() | AccessFlag.SYNTHETIC.mask(),
                code ->
                        code.aload(0)
                                .aload(1)
                                .invokespecial(above, ConstantDescs.INIT_NAME, OF_TYPE)
                                .return_());
    }

    private void writeDefinition(CodeBuilder code) {
        code.new_(type)
                .dup()
                .invokespecial(type, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .loadConstant(owner);
        writeBases(code);
        String text = entry.text();
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST_PART) {
            parts.add(text.substring(from, Math.min(text.length(), from + LONGEST_PART)));
        }
        code.loadConstant(parts.size()).anewarray(ConstantDescs.CD_String);
        for (int i = 0; i < parts.size(); i++) {
            code.dup().loadConstant(i).loadConstant(parts.get(i)).aastore();
        }
        code.invokestatic(JAVA_CLASS, "define", DEFINE).putstatic(type, TYPE, PY_TYPE).return_();
    }

    private void writeBases(CodeBuilder code) {
        ClassDesc above = model.superclass().orElseThrow().asSymbol();
        boolean hasSuperclass =
                !above.equals(INSTANCE)
                        && !above.equals(RECORD)
                        && !model.flags().has(AccessFlag.ENUM);
        int count = entry.bases().size() + (hasSuperclass ? 1 : 0);
        code.loadConstant(count).anewarray(PY_TYPE);
        int at = 0;
        if (hasSuperclass) {
            code.dup().loadConstant(at++);
            if (above.packageName().startsWith("pyloom.")) {
                code.getstatic(above, TYPE, PY_TYPE);
            } else {
                code.loadConstant(above)
                        .invokestatic(
                                JAVA_CLASS,
                                "typeOf",
                                MethodTypeDesc.of(PY_TYPE, ConstantDescs.CD_Class));
            }
            code.aastore();
        }
        for (String base : entry.bases()) {
            int space = base.indexOf(' ');
            code.dup()
                    .loadConstant(at++)
                    .getstatic(
                            ClassDesc.of(base.substring(0, space)),
                            base.substring(space + 1),
                            PY_TYPE)
                    .aastore();
        }
    }

    private void writeGet(CodeBuilder code) {
        List<ClassTable.Member> fields = entry.fields();
        choose(
                code,
                2,
                fields.size(),
                index -> {
                    FieldModel field = field(fields.get(index).javaName());
                    code.aload(1).checkcast(owner);
                    code.getfield(owner, field.fieldName().stringValue(), field.fieldTypeSymbol());
                    Boxing.toObject(code, field.fieldTypeSymbol());
                    code.areturn();
                });
    }

    private void writeSet(CodeBuilder code) {
        List<ClassTable.Member> fields = entry.fields();
        choose(
                code,
                2,
                fields.size(),
                index -> {
                    FieldModel field = field(fields.get(index).javaName());
                    ClassDesc fieldType = field.fieldTypeSymbol();
                    String name = field.fieldName().stringValue();
                    if (Boxing.isAtomic(fieldType)) {
                        code.aload(1).checkcast(owner).getfield(owner, name, fieldType).aload(3);
                        Boxing.setAtomic(code, fieldType);
                    } else if (field.flags().has(AccessFlag.FINAL)) {
                        writeFailure(code);
                        return;
                    } else {
                        code.aload(1).checkcast(owner).aload(3);
                        Boxing.fromObject(code, fieldType);
                        code.putfield(owner, name, fieldType);
                    }
                    code.return_();
                });
    }

    private void writeCall(CodeBuilder code) {
        List<ClassTable.Member> callables = entry.callables();
        choose(
                code,
                1,
                callables.size(),
                index -> {
                    ClassTable.Member member = callables.get(index);
                    switch (member.kind()) {
                        case "attribute" -> {
                            FieldModel field = field(member.javaName());
                            code.getstatic(owner, member.javaName(), field.fieldTypeSymbol());
                            Boxing.toObject(code, field.fieldTypeSymbol());
                        }
                        case "staticmethod", "classmethod" -> writeInvocation(code, member, true);
                        default -> writeInvocation(code, member, false);
                    }
                    code.areturn();
                });
    }

    private void writeInvocation(CodeBuilder code, ClassTable.Member member, boolean isStatic) {
        boolean dropsFirst = member.kind().equals("classmethod");
        int behind = isStatic && !dropsFirst ? 0 : 1;
        MethodModel method = method(member.javaName(), member.parameters() - behind);
        MethodTypeDesc descriptor = method.methodTypeSymbol();
        if (!isStatic) {
            code.aload(2).loadConstant(0).aaload().checkcast(owner);
        }
        loadArguments(code, descriptor, 2, behind);
        if (isStatic) {
            code.invokestatic(owner, member.javaName(), descriptor);
        } else {
            boolean isExact = !model.flags().has(AccessFlag.FINAL) && isOverridable(method);
            String name = member.javaName() + (isExact ? EXACT : "");
            code.invokevirtual(owner, name, descriptor);
        }
        Boxing.toObject(code, descriptor.returnType());
    }

    private static void loadArguments(
            CodeBuilder code, MethodTypeDesc descriptor, int array, int first) {
        for (int i = 0; i < descriptor.parameterCount(); i++) {
            code.aload(array).loadConstant(first + i).aaload();
            Boxing.fromObject(code, descriptor.parameterType(i));
        }
    }

    private void writeCreate(CodeBuilder code) {
        if (model.flags().has(AccessFlag.ABSTRACT) || model.flags().has(AccessFlag.ENUM)) {
            writeFailure(code);
            return;
        }
        int parameters = constructorParameters();
        MethodTypeDesc descriptor = method(ConstantDescs.INIT_NAME, parameters).methodTypeSymbol();
        code.new_(owner).dup();
        loadArguments(code, descriptor, 1, 1);
        code.invokespecial(owner, ConstantDescs.INIT_NAME, descriptor).areturn();
    }

    /** Without an {@code __init__} of its own a class has a constructor like that of its base. */
    private int constructorParameters() {
        return entry.constructor()
                .map(member -> member.parameters() - 1)
                .orElseGet(
                        () ->
                                model.methods().stream()
                                        .filter(each -> isNamed(each, ConstantDescs.INIT_NAME))
                                        .mapToInt(each -> each.methodTypeSymbol().parameterCount())
                                        .max()
                                        .orElse(0));
    }

    /** Runs what {@code write} writes for the number in an argument. */
    private static void choose(CodeBuilder code, int argument, int count, IntConsumer write) {
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(SwitchCase.of(i, code.newLabel()));
        }
        Label other = code.newLabel();
        if (count > 0) {
            code.iload(argument).tableswitch(0, count - 1, other, cases);
        }
        for (SwitchCase each : cases) {
            code.labelBinding(each.target());
            write.accept(each.caseValue());
        }
        code.labelBinding(other);
        writeFailure(code);
    }

    private static void writeFailure(CodeBuilder code) {
        ClassDesc failure = IllegalStateException.class.describeConstable().orElseThrow();
        code.new_(failure)
                .dup()
                .invokespecial(failure, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .athrow();
    }

    private FieldModel field(String name) {
        return model.fields().stream()
                .filter(each -> each.fieldName().equalsString(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + name + " in " + owner));
    }

    private MethodModel method(String name, int parameters) {
        return model.methods().stream()
                .filter(each -> isNamed(each, name) && !each.flags().has(AccessFlag.BRIDGE))
                .filter(each -> each.methodTypeSymbol().parameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method " + name + " in " + owner));
    }

    private static boolean isNamed(MethodModel method, String name) {
        return method.methodName().equalsString(name);
    }
}
