package pyloom.translator.weave;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.LinkedHashMap;
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
                                    Nests.host(model).descriptorString(),
                                    unused -> new EntryClasses(Nests.host(model)));
                    woven.put(name, classFile.transformClass(model, replacing(entries)));
                });
        Nests nests = new Nests(classFile);
        for (EntryClasses entries : byHost.values()) {
            entries.write(classFile)
                    .forEach(
                            (type, bytes) -> {
                                nests.add(entries.host(), type);
                                woven.put(Nests.binaryName(type), bytes);
                            });
        }
        nests.enlarge(woven);
        return woven;
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

    /** {@return the attribute that puts a class into the nest of another} */
    static NestHostAttribute inNestOf(ClassDesc host) {
        return NestHostAttribute.of(host);
    }
}
