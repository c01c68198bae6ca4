package pyloom.translator.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes what the object model needs of the Java classes whose instances dynamic code may see:
 * beside each class one that knows its members by number, and in the class a method that tells its
 * type.
 */
final class JavaClassWeaver {

    private static final String TYPE_METHOD = "javaType";
    private static final ClassDesc HAS_TYPE = ClassDesc.of("pyloom.object", "HasPyType");
    private static final ClassDesc JAVA_ENUM = ClassDesc.of("pyloom.object", "JavaEnum");
    private static final MethodTypeDesc ATTRIBUTES =
            MethodTypeDesc.of(MemberClass.INSTANCE, ConstantDescs.CD_Object, MemberClass.PY_TYPE);

    private final ClassFile classFile;

    /**
     * A weaver for classes that are compiled together.
     *
     * @param classes finds the bytes of their class files, for the stack maps
     */
    JavaClassWeaver(ClassHierarchyResolver classes) {
        classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                classes.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /**
     * {@return the class files, and those of the new classes}
     *
     * @param classes class files by the names of the classes
     * @param tableOf finds what the translator wrote about the classes of the file of a class
     */
    Map<String, byte[]> weave(Map<String, byte[]> classes, Function<String, ClassTable> tableOf) {
        Map<String, byte[]> woven = new LinkedHashMap<>(classes);
        Nests nests = new Nests(classFile);
        classes.forEach(
                (name, bytes) -> {
                    ClassTable table = tableOf.apply(name);
                    String simple = name.substring(name.lastIndexOf('$') + 1);
                    ClassTable.Entry entry = table.isEmpty() ? null : table.entry(simple);
                    if (entry != null) {
                        add(name, bytes, entry, woven, nests);
                    }
                });
        nests.enlarge(woven);
        return woven;
    }

    private void add(
            String name,
            byte[] bytes,
            ClassTable.Entry entry,
            Map<String, byte[]> woven,
            Nests nests) {
        ClassModel model = classFile.parse(bytes);
        MemberClass members = new MemberClass(model, entry);
        ClassDesc host = Nests.host(model);
        woven.put(
                name + MemberClass.SUFFIX,
                classFile.build(members.type(), to -> members.write(to, host)));
        nests.add(host, members.type());
        ClassTransform transform = transform(model, members, entry);
        woven.put(name, classFile.transformClass(model, transform.andThen(exact(members))));
    }

    /** Methods that run a method of this class even if a subclass overrides it. */
    private static ClassTransform exact(MemberClass members) {
        return ClassTransform.endHandler(
                builder -> members.overridable().forEach(each -> addExact(builder, members, each)));
    }

    private static void addExact(ClassBuilder builder, MemberClass members, MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol();
        String name = method.methodName().stringValue();
        builder.withMethodBody(
                name + MemberClass.EXACT,
                type,
                AccessFlag.PRIVATE.mask() | AccessFlag.SYNTHETIC.mask(),
                code -> {
                    code.aload(0);
                    for (int i = 0; i < type.parameterCount(); i++) {
                        TypeKind kind = TypeKind.from(type.parameterType(i));
                        code.loadLocal(kind, code.parameterSlot(i));
                    }
                    code.invokespecial(members.owner(), name, type);
                    code.return_(TypeKind.from(type.returnType()));
                });
    }

    private static ClassTransform transform(
            ClassModel model, MemberClass members, ClassTable.Entry entry) {
        if (model.flags().has(AccessFlag.ENUM)) {
            return knowingType(model, to -> addTypeOfConstant(to, members.type()));
        }
        return model.superclass().orElseThrow().asSymbol().equals(MemberClass.RECORD)
                ? knowingType(model, to -> addTypeAndAttributes(to, members.type()))
                : tellingType(members, entry);
    }

    /** A record or an enum cannot extend a class of the runtime. */
    private static ClassTransform knowingType(ClassModel model, Consumer<ClassBuilder> methods) {
        List<ClassDesc> interfaces = new ArrayList<>();
        model.interfaces().forEach(each -> interfaces.add(each.asSymbol()));
        interfaces.add(HAS_TYPE);
        return ClassTransform.dropping(element -> element instanceof Interfaces)
                .andThen(
                        ClassTransform.endHandler(
                                builder -> {
                                    builder.withInterfaceSymbols(interfaces);
                                    methods.accept(builder);
                                }));
    }

    private static void addTypeAndAttributes(ClassBuilder builder, ClassDesc members) {
        int flags = AccessFlag.PUBLIC.mask() | AccessFlag.SYNTHETIC.mask();
        builder.withMethodBody(
                "pyType",
                MethodTypeDesc.of(MemberClass.PY_TYPE),
                flags,
                code -> code.getstatic(members, MemberClass.TYPE, MemberClass.PY_TYPE).areturn());
        builder.withMethodBody(
                "attributes",
                MethodTypeDesc.of(MemberClass.INSTANCE),
                flags,
                code ->
                        code.aload(0)
                                .getstatic(members, MemberClass.TYPE, MemberClass.PY_TYPE)
                                .invokestatic(MemberClass.JAVA_CLASS, "attributesOf", ATTRIBUTES)
                                .areturn());
    }

    /** A constant has attributes of its own; reading the type first waits until it is complete. */
    private static void addTypeOfConstant(ClassBuilder builder, ClassDesc members) {
        int flags = AccessFlag.PUBLIC.mask() | AccessFlag.SYNTHETIC.mask();
        builder.withMethodBody(
                "pyType",
                MethodTypeDesc.of(MemberClass.PY_TYPE),
                flags,
                code ->
                        code.getstatic(members, MemberClass.TYPE, MemberClass.PY_TYPE)
                                .aload(0)
                                .invokestatic(
                                        JAVA_ENUM,
                                        "typeOf",
                                        MethodTypeDesc.of(
                                                MemberClass.PY_TYPE,
                                                MemberClass.PY_TYPE,
                                                ConstantDescs.CD_Enum))
                                .areturn());
        builder.withMethodBody(
                "attributes",
                MethodTypeDesc.of(MemberClass.INSTANCE),
                flags,
                code ->
                        code.getstatic(members, MemberClass.TYPE, MemberClass.PY_TYPE)
                                .aload(0)
                                .invokestatic(
                                        JAVA_ENUM,
                                        "attributesOf",
                                        MethodTypeDesc.of(
                                                MemberClass.INSTANCE,
                                                MemberClass.PY_TYPE,
                                                ConstantDescs.CD_Enum))
                                .areturn());
    }

    private static ClassTransform tellingType(MemberClass members, ClassTable.Entry entry) {
        ClassDesc type = members.type();
        return ClassTransform.endHandler(
                builder -> {
                    builder.withMethodBody(
                            TYPE_METHOD,
                            MethodTypeDesc.of(MemberClass.PY_TYPE),
                            AccessFlag.PROTECTED.mask() | AccessFlag.SYNTHETIC.mask(),
                            code ->
                                    code.getstatic(type, MemberClass.TYPE, MemberClass.PY_TYPE)
                                            .areturn());
                    if (entry.isAllocated()) {
                        members.addAllocation(builder);
                    }
                });
    }
}
