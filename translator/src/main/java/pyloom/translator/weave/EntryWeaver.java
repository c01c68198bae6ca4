package pyloom.translator.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts objects of ordinary classes in the place of method references and of lambdas that capture
 * nothing: linking one of those costs a class and a quarter of a millisecond when the module
 * starts. The functions of a module with as many parameters share classes that tell them apart by a
 * number (decision 0002).
 */
public final class EntryWeaver {

    private final ClassFile classFile;

    /**
     * A weaver for classes that are compiled together.
     *
     * @param classes finds the bytes of their class files, for the stack maps
     */
    public EntryWeaver(ClassHierarchyResolver classes) {
        classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                classes.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /**
     * {@return the class files with their method references woven, and those of the new classes}
     *
     * @param classes class files by the names of the classes
     */
    public Map<String, byte[]> weave(Map<String, byte[]> classes) {
        Map<String, EntryClasses> byHost = new LinkedHashMap<>();
        Map<String, byte[]> woven = new LinkedHashMap<>();
        classes.forEach(
                (name, bytes) -> {
                    ClassModel model = classFile.parse(bytes);
                    EntryClasses entries =
                            byHost.computeIfAbsent(
                                    host(model).descriptorString(),
                                    unused -> new EntryClasses(host(model)));
                    woven.put(name, classFile.transformClass(model, replacing(entries)));
                });
        byHost.values().forEach(entries -> addMembers(entries, woven));
        return woven;
    }

    private static ClassDesc host(ClassModel model) {
        return model.findAttribute(Attributes.nestHost())
                .map(attribute -> attribute.nestHost().asSymbol())
                .orElse(model.thisClass().asSymbol());
    }

    private static ClassTransform replacing(EntryClasses entries) {
        CodeTransform code =
                (builder, element) -> {
                    Entry entry =
                            element instanceof InvokeDynamicInstruction call
                                    ? Entry.of(call)
                                    : null;
                    if (entry == null) {
                        builder.with(element);
                        return;
                    }
                    EntryClasses.Slot slot = entries.add(entry);
                    builder.new_(slot.type()).dup().loadConstant(slot.number());
                    builder.invokespecial(
                            slot.type(), ConstantDescs.INIT_NAME, EntryClasses.CONSTRUCTOR);
                };
        return ClassTransform.transformingMethodBodies(code);
    }

    /** The new classes belong to the nest of the host, so that they may call what is private. */
    private void addMembers(EntryClasses entries, Map<String, byte[]> woven) {
        Map<ClassDesc, byte[]> added = entries.write(classFile);
        if (added.isEmpty()) {
            return;
        }
        String host = binaryName(entries.host());
        ClassModel model = classFile.parse(woven.get(host));
        List<ClassDesc> members = new ArrayList<>();
        model.findAttribute(Attributes.nestMembers())
                .ifPresent(
                        before ->
                                before.nestMembers().forEach(each -> members.add(each.asSymbol())));
        members.addAll(added.keySet());
        ClassTransform transform =
                ClassTransform.dropping(element -> element instanceof NestMembersAttribute)
                        .andThen(
                                ClassTransform.endHandler(
                                        builder ->
                                                builder.with(
                                                        NestMembersAttribute.ofSymbols(members))));
        woven.put(host, classFile.transformClass(model, transform));
        added.forEach((type, bytes) -> woven.put(binaryName(type), bytes));
    }

    private static String binaryName(ClassDesc type) {
        String name = type.descriptorString();
        return name.substring(1, name.length() - 1).replace('/', '.');
    }

    /** {@return the attribute that puts a class into the nest of another} */
    static NestHostAttribute inNestOf(ClassDesc host) {
        return NestHostAttribute.of(host);
    }
}
