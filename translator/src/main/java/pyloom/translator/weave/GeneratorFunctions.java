package pyloom.translator.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives the Java methods of generator functions their meaning: a method that returns a {@code
 * PyGenerator} and yields becomes one that makes the generator and one with the body. In the source
 * both are one, so that a call of the function is a call of the method.
 */
final class GeneratorFunctions {

    private static final ClassDesc GENERATOR = ClassDesc.of("pyloom.object", "PyGenerator");
    private static final ClassDesc GENERATORS = ClassDesc.of("pyloom.object", "Generators");
    private static final ClassDesc ENTRY = ClassDesc.of("pyloom.object", "Entry");
    private static final String MAKER = "start";
    private static final String ENDED = "ended";
    private static final String CLOSING = "closing";
    private static final MethodTypeDesc START =
            MethodTypeDesc.of(
                    GENERATOR,
                    ConstantDescs.CD_Class,
                    ConstantDescs.CD_String,
                    ConstantDescs.CD_int,
                    ConstantDescs.CD_boolean,
                    ENTRY,
                    ConstantDescs.CD_Object.arrayType());
    private static final DirectMethodHandleDesc FACTORY =
            ConstantDescs.ofCallsiteBootstrap(
                    ClassDesc.of("java.lang.invoke", "LambdaMetafactory"),
                    "metafactory",
                    ConstantDescs.CD_CallSite,
                    ConstantDescs.CD_MethodType,
                    ConstantDescs.CD_MethodHandle,
                    ConstantDescs.CD_MethodType);

    private final ClassFile classFile;
    private final Map<String, ClassModel> models = new LinkedHashMap<>();
    private boolean anyCloses; // whether some generator has something to do when it is dropped

    private GeneratorFunctions(ClassFile classFile) {
        this.classFile = classFile;
    }

    /**
     * {@return the class files with the methods of generator functions split}
     *
     * @param classes class files by the names of the classes
     * @param sitesOf new sites of the file that a class is from, or null
     */
    static Map<String, byte[]> split(
            ClassFile classFile, Map<String, byte[]> classes, Function<String, Sites> sitesOf) {
        GeneratorFunctions functions = new GeneratorFunctions(classFile);
        classes.forEach((name, bytes) -> functions.models.put(name, classFile.parse(bytes)));
        functions.anyCloses =
                functions.models.values().stream()
                        .flatMap(model -> model.methods().stream())
                        .flatMap(method -> method.code().stream())
                        .anyMatch(code -> isGuarded(code) || marksClosing(code));
        Map<String, byte[]> split = new LinkedHashMap<>(classes);
        functions.models.forEach(
                (name, model) -> {
                    Sites sites =
                            model.methods().stream().anyMatch(GeneratorFunctions::isFunction)
                                    ? sitesOf.apply(name)
                                    : null;
                    if (sites != null) {
                        split.put(name, functions.split(model, sites));
                    }
                });
        return split;
    }

    private byte[] split(ClassModel model, Sites sites) {
        ClassTransform transform =
                (ClassBuilder to, ClassElement element) -> {
                    if (element instanceof MethodModel method && isFunction(method)) {
                        writeBody(to, model.thisClass().asSymbol(), method);
                        writeMaker(to, model.thisClass().asSymbol(), method, sites);
                    } else {
                        to.with(element);
                    }
                };
        return classFile.transformClass(model, transform);
    }

    private static boolean isFunction(MethodModel method) {
        return !method.flags().has(AccessFlag.SYNTHETIC)
                && method.methodTypeSymbol().returnType().equals(GENERATOR)
                && method.code().isPresent()
                && method.code()
                        .get()
                        .elementStream()
                        .anyMatch(each -> isEnd(each) || YieldSites.isYield(each));
    }

    private static boolean isEnd(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.owner().asSymbol().equals(GENERATORS)
                && call.name().equalsString(ENDED);
    }

    private static boolean marksClosing(CodeModel code) {
        return code.elementStream()
                .anyMatch(
                        each ->
                                each instanceof InvokeInstruction call
                                        && call.name().equalsString(CLOSING)
                                        && call.owner()
                                                .asInternalName()
                                                .startsWith("pyloom/object/"));
    }

    private boolean closes(CodeModel code) {
        return isGuarded(code)
                || anyCloses
                        && code.elementStream()
                                .anyMatch(
                                        each ->
                                                YieldSites.isYield(each)
                                                        && ((InvokeInstruction) each)
                                                                .name()
                                                                .equalsString("yieldFrom"));
    }

    /** Whether it yields where an exception is caught or something is done at the end. */
    private static boolean isGuarded(CodeModel code) {
        List<CodeElement> elements = code.elementList();
        Map<Label, Integer> positions = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                positions.put(target.label(), i);
            }
        }
        for (int i = 0; i < elements.size(); i++) {
            int position = i;
            if (YieldSites.isYield(elements.get(i))
                    && elements.stream()
                            .anyMatch(
                                    each ->
                                            each instanceof ExceptionCatch handler
                                                    && positions.get(handler.tryStart()) <= position
                                                    && position
                                                            < positions.get(handler.tryEnd()))) {
                return true;
            }
        }
        return false;
    }

    private static String bodyOf(MethodModel method) {
        return method.methodName().stringValue() + "$body";
    }

    /** The body is static: the object of an instance method is its first parameter. */
    private static MethodTypeDesc bodyType(ClassDesc owner, MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol().changeReturnType(ConstantDescs.CD_Object);
        return method.flags().has(AccessFlag.STATIC) ? type : type.insertParameterTypes(0, owner);
    }

    private static void writeBody(ClassBuilder to, ClassDesc owner, MethodModel method) {
        CodeTransform results =
                (CodeBuilder code, CodeElement element) -> {
                    if (!isEnd(element)) {
                        code.with(element);
                    } else if (((InvokeInstruction) element).typeSymbol().parameterCount() == 0) {
                        code.aconst_null();
                    }
                };
        to.withMethod(
                bodyOf(method),
                bodyType(owner, method),
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                body -> body.transformCode(method.code().orElseThrow(), results));
    }

    private void writeMaker(ClassBuilder to, ClassDesc owner, MethodModel method, Sites sites) {
        CodeModel body = method.code().orElseThrow();
        int site = siteOf(body, sites);
        to.withMethod(
                method.methodName(),
                method.methodType(),
                method.flags().flagsMask(),
                (MethodBuilder made) -> {
                    for (MethodElement element : method) {
                        if (!(element instanceof CodeModel)) {
                            made.with(element);
                        }
                    }
                    made.withCode(
                            code -> {
                                code.loadConstant(owner)
                                        .loadConstant(sites.functionAt(site))
                                        .loadConstant(sites.pythonLine(site))
                                        .loadConstant(closes(body) ? 1 : 0);
                                code.invokedynamic(reference(owner, method));
                                writeArguments(code, bodyType(owner, method));
                                code.invokestatic(GENERATORS, MAKER, START).areturn();
                            });
                });
    }

    /** {@return whether an instruction makes a generator} */
    static boolean isStart(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.owner().asSymbol().equals(GENERATORS)
                && call.name().equalsString(MAKER);
    }

    /** Makes a generator whose body was turned into a state machine. */
    static void writeMachine(CodeBuilder code) {
        code.invokestatic(GENERATORS, "startMachine", START);
    }

    /** The place of a yield, or of anything else in the body. */
    private static int siteOf(CodeModel body, Sites sites) {
        int site = Sites.NONE;
        int any = Sites.NONE;
        for (CodeElement element : body) {
            if (element instanceof LineNumber line) {
                site = sites.siteAt(line.line());
                any = any == Sites.NONE ? site : any;
            } else if (YieldSites.isYield(element) && site != Sites.NONE) {
                return site;
            }
        }
        if (any == Sites.NONE) {
            throw new IllegalStateException("a generator that stems from no Python");
        }
        return any;
    }

    /** A reference to the body, as javac writes it. */
    private static DynamicCallSiteDesc reference(ClassDesc owner, MethodModel method) {
        List<ClassDesc> parameters = bodyType(owner, method).parameterList();
        ClassDesc shape =
                ClassDesc.of("pyloom.runtime", "FunctionBody").nested("Of" + parameters.size());
        MethodTypeDesc general = MethodTypeDesc.of(ConstantDescs.CD_Object);
        MethodTypeDesc narrow = general;
        for (ClassDesc parameter : parameters) {
            ClassDesc object = parameter.isPrimitive() ? Boxing.boxOf(parameter) : parameter;
            general =
                    general.insertParameterTypes(general.parameterCount(), ConstantDescs.CD_Object);
            narrow = narrow.insertParameterTypes(narrow.parameterCount(), object);
        }
        MethodHandleDesc body =
                MethodHandleDesc.ofMethod(
                        DirectMethodHandleDesc.Kind.STATIC,
                        owner,
                        bodyOf(method),
                        bodyType(owner, method));
        return DynamicCallSiteDesc.of(
                FACTORY, "run", MethodTypeDesc.of(shape), general, body, narrow);
    }

    private static void writeArguments(CodeBuilder code, MethodTypeDesc type) {
        code.loadConstant(type.parameterCount()).anewarray(ConstantDescs.CD_Object);
        int slot = 0;
        for (int i = 0; i < type.parameterCount(); i++) {
            TypeKind kind = TypeKind.from(type.parameterType(i));
            code.dup().loadConstant(i).loadLocal(kind, slot);
            Boxing.toObject(code, type.parameterType(i));
            code.aastore();
            slot += kind.slotSize();
        }
    }
}
