package pyloom.translator.weave;

import pyloom.object.CodeSites;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;

/**
 * Gives every compiled method the exception-table entries that record a Python traceback (decision
 * 0007).
 *
 * <p>A range of instructions that stems from one Python expression gets a handler which appends
 * (class, site) to the exception that unwinds through it and throws it again, to the handler that
 * the Java source has for that range if there is one. The happy path is unchanged to the
 * instruction. Line numbers become those of the Python file.
 */
public final class TracebackWeaver {

    private final ClassFile classFile;
    private final CallCycles cycles;
    private final CalmCalls calm;

    /**
     * A weaver for classes that are compiled together.
     *
     * @param classes finds the bytes of their class files, for the stack maps
     * @param cycles the methods that count how deep they are
     * @param calm the calls that loops need not look for interrupts after
     */
    TracebackWeaver(ClassHierarchyResolver classes, CallCycles cycles, CalmCalls calm) {
        this.cycles = cycles;
        this.calm = calm;
        classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                classes.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /**
     * {@return the class file with its tracebacks woven in}
     *
     * @param bytes the class file
     * @param sites the sites of its source file, not used for another class yet
     */
    public byte[] weave(byte[] bytes, Sites sites) {
        ClassModel model = classFile.parse(bytes);
        ClassDesc owner = model.thisClass().asSymbol();
        ClassTransform dropSourceFile =
                ClassTransform.dropping(element -> element instanceof SourceFileAttribute);
        ClassTransform methods =
                (builder, element) -> {
                    if (element instanceof MethodModel method && isWovenInto(method)) {
                        builder.transformMethod(
                                method,
                                methodTransform(
                                        owner,
                                        sites,
                                        cycles.contains(
                                                model.thisClass().asInternalName(), method)));
                    } else {
                        builder.with(element);
                    }
                };
        ClassTransform ending =
                ClassTransform.endHandler(
                        builder -> {
                            builder.with(SourceFileAttribute.of(sites.sourceFile()));
                            writeSites(builder, sites.encode());
                        });
        return classFile.transformClass(model, dropSourceFile.andThen(methods).andThen(ending));
    }

    /** A string constant holds 65,535 bytes; a character takes three at the most. */
    private static void writeSites(ClassBuilder builder, String text) {
        int most = 65535 / 3;
        for (int i = 0, from = 0; from < text.length() || i == 0; i++, from += most) {
            String part = text.substring(from, Math.min(text.length(), from + most));
            builder.withField(
                    CodeSites.FIELD + i,
                    ConstantDescs.CD_String,
                    field ->
                            field.withFlags(
                                            AccessFlag.STATIC,
                                            AccessFlag.FINAL,
                                            AccessFlag.PUBLIC,
                                            AccessFlag.SYNTHETIC)
                                    .with(ConstantValueAttribute.of(part)));
        }
    }

    private static boolean isWovenInto(MethodModel method) {
        return method.findAttribute(Attributes.code()).isPresent();
    }

    private MethodTransform methodTransform(ClassDesc owner, Sites sites, boolean isCyclic) {
        return (builder, element) -> {
            if (element instanceof CodeModel code) {
                builder.withCode(
                        to -> new MethodWeaver(owner, sites, code, isCyclic, calm).writeTo(to));
            } else {
                builder.with(element);
            }
        };
    }
}
