package pyloom.translator.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weaves one method. The instructions are copied, with a poll before each that jumps back; each run
 * of them with one site and one set of enclosing handlers is a {@link Range} whose stub, behind the
 * method's own code, pushes the site and joins the others of the same set.
 */
final class MethodWeaver {

    /** The runtime's entry: appends (class, site) to the exception and returns it. */
    private static final ClassDesc RECORDER = ClassDesc.of("pyloom.object", "Tracebacks");

    private static final String RECORD = "unwind";

    private static final MethodTypeDesc RECORD_TYPE =
            MethodTypeDesc.of(
                    ConstantDescs.CD_Throwable,
                    ConstantDescs.CD_Throwable,
                    ConstantDescs.CD_int,
                    ConstantDescs.CD_Class);

    private static final String RECORD_PENDING = "unwindPending";

    private static final MethodTypeDesc RECORD_PENDING_TYPE =
            RECORD_TYPE.insertParameterTypes(3, ConstantDescs.CD_Throwable);

    /** What leaves a {@code with} statement if both its body and its end raise. */
    private static final String REPLACE = "replace";

    private static final MethodTypeDesc REPLACE_TYPE =
            MethodTypeDesc.of(
                    ConstantDescs.CD_void, ConstantDescs.CD_Throwable, ConstantDescs.CD_Throwable);

    /**
     * The handlers around, the variable with the exception that a finally part runs for, and
     * whether a constructor has not called another yet: then the object is none to the JVM.
     */
    private record Surroundings(List<ExceptionCatch> enclosing, int pending, boolean isEarly) {

        static final Surroundings NONE = new Surroundings(List.of(), FinallyParts.NONE, false);
    }

    private record Range(Label start, Label end, int site, Surroundings around) {}

    private final ClassDesc owner;
    private final Sites sites;
    private final List<CodeElement> elements;
    private final DepthCounter depth; // null if it needs not count
    private final int construction;
    private final List<ExceptionCatch> handlers = new ArrayList<>();
    private final Map<Label, Integer> positions = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private Label openStart; // null: no range is open
    private int openSite;
    private Surroundings openAround = Surroundings.NONE;
    private final FinallyParts finallyParts;
    private final LoopRounds rounds;

    MethodWeaver(ClassDesc owner, Sites sites, CodeModel code, boolean isCyclic, CalmCalls calm) {
        this.owner = owner;
        this.sites = sites;
        elements = code.elementList();
        construction = construction(code);
        boolean counts = isCyclic && construction < 0; // a constructor ends with its stack
        int unused = ((CodeAttribute) code).maxLocals();
        depth = counts ? new DepthCounter(unused) : null;
        for (int i = 0; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case ExceptionCatch handler -> handlers.add(handler);
                case LabelTarget target -> positions.put(target.label(), i);
                default -> {}
            }
        }
        finallyParts = FinallyParts.of(elements, handlers, positions);
        rounds = new LoopRounds(elements, positions, calm, counts ? unused + 1 : unused);
    }

    void writeTo(CodeBuilder to) {
        if (depth == null) {
            copy(to);
            writeStubs(to);
        } else {
            depth.begin(to);
            copy(to);
            writeStubs(to);
            depth.finish(to);
        }
    }

    private void copy(CodeBuilder to) {
        rounds.begin(to);
        int site = Sites.NONE;
        Creations creations = new Creations();
        for (int i = 0; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case ExceptionCatch _ -> {}
                case LineNumber line -> {
                    site = sites.siteAt(line.line());
                    if (site != Sites.NONE) {
                        to.lineNumber(sites.pythonLine(site));
                    }
                }
                case Instruction instruction when suppresses(instruction) -> {
                    endRange(to);
                    to.invokestatic(RECORDER, REPLACE, REPLACE_TYPE);
                }
                case Instruction instruction -> {
                    site = creations.siteOf(instruction, site);
                    if (i == construction) {
                        endRange(to); // a handler would not know what the call leaves
                    } else {
                        prepare(to, instruction, i, site);
                    }
                    if (depth != null && instruction.opcode().kind() == Opcode.Kind.RETURN) {
                        depth.leave(to);
                    }
                    if (FunctionPlaces.isPlace(instruction) && site != Sites.NONE) {
                        FunctionPlaces.write(to, instruction, owner, sites, site);
                    } else {
                        to.with(instruction);
                    }
                }
                case CodeElement other -> {
                    if (other instanceof LabelTarget && !around(i).equals(openAround)) {
                        endRange(to);
                    }
                    to.with(other);
                }
            }
        }
        endRange(to);
    }

    /**
     * The objects in the making. For the call of a constructor javac notes no line, so that it
     * seems to stem from its last argument.
     */
    private static final class Creations {

        private final Deque<Integer> sites = new ArrayDeque<>();

        /** {@return the site of an instruction, given that of the last line noted} */
        int siteOf(Instruction instruction, int site) {
            if (instruction instanceof NewObjectInstruction) {
                sites.push(site);
            } else if (instruction instanceof InvokeInstruction call
                    && call.name().equalsString(ConstantDescs.INIT_NAME)
                    && !sites.isEmpty()) {
                return sites.pop();
            }
            return site;
        }
    }

    private void prepare(CodeBuilder to, Instruction instruction, int position, int site) {
        if (rounds.isEnd(instruction, position)) {
            startRange(to, site, around(position));
            rounds.look(to, instruction, position);
        }
        if (canRaise(instruction, position)) {
            startRange(to, site, around(position));
        } else if (instruction.opcode() == Opcode.ATHROW) {
            endRange(to); // what is thrown again must not be recorded again
        }
    }

    /**
     * Whether javac's code for try-with-resources adds what the end raised to what the body did.
     */
    private static boolean suppresses(Instruction instruction) {
        return instruction instanceof InvokeInstruction call
                && call.name().equalsString("addSuppressed")
                && call.owner().asSymbol().equals(ConstantDescs.CD_Throwable);
    }

    /** Where a constructor calls another, or -1. */
    private int construction(CodeModel code) {
        boolean isConstructor =
                code.parent()
                        .filter(each -> each.methodName().equalsString(ConstantDescs.INIT_NAME))
                        .isPresent();
        int open = 0;
        for (int i = 0; isConstructor && i < elements.size(); i++) {
            if (elements.get(i) instanceof NewObjectInstruction) {
                open++;
            } else if (elements.get(i) instanceof InvokeInstruction call
                    && call.name().equalsString(ConstantDescs.INIT_NAME)
                    && --open < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Goes on with the open range if it is of the same site and handlers, else opens another. */
    private void startRange(CodeBuilder to, int site, Surroundings around) {
        if (openStart != null && openSite == site && openAround.equals(around)) {
            return;
        }
        endRange(to);
        if (site != Sites.NONE) {
            openStart = to.newBoundLabel();
            openSite = site;
            openAround = around;
        }
    }

    private void endRange(CodeBuilder to) {
        if (openStart != null) {
            ranges.add(new Range(openStart, to.newBoundLabel(), openSite, openAround));
            openStart = null;
        }
    }

    private Surroundings around(int position) {
        return new Surroundings(
                enclosing(position), finallyParts.pendingAt(position), position < construction);
    }

    /**
     * The method's own handlers that cover an element, in the order in which the JVM tries them.
     */
    private List<ExceptionCatch> enclosing(int position) {
        List<ExceptionCatch> result = new ArrayList<>();
        for (ExceptionCatch handler : handlers) {
            if (positions.get(handler.tryStart()) <= position
                    && position < positions.get(handler.tryEnd())) {
                result.add(handler);
            }
        }
        return result;
    }

    private void writeStubs(CodeBuilder to) {
        Map<Surroundings, List<Range>> groups = new LinkedHashMap<>();
        for (Range range : ranges) {
            groups.computeIfAbsent(range.around(), unused -> new ArrayList<>()).add(range);
        }
        // The table is searched in order: a range's own stub must come before the source's
        // handlers.
        Map<Range, Label> stubs = new LinkedHashMap<>();
        for (Range range : ranges) {
            Label stub = to.newLabel();
            stubs.put(range, stub);
            to.exceptionCatchAll(range.start(), range.end(), stub);
        }
        for (ExceptionCatch handler : handlers) {
            to.with(handler);
        }
        groups.forEach((around, members) -> writeGroup(to, around, members, stubs));
    }

    private void writeGroup(
            CodeBuilder to, Surroundings around, List<Range> members, Map<Range, Label> stubs) {
        Label common = to.newLabel();
        Label end = to.newLabel();
        for (ExceptionCatch handler : around.enclosing()) {
            handler.catchType()
                    .ifPresentOrElse(
                            type -> to.exceptionCatch(common, end, handler.handler(), type),
                            () -> to.exceptionCatchAll(common, end, handler.handler()));
        }
        for (Range range : members) {
            to.labelBinding(stubs.get(range)).loadConstant(range.site()).goto_(common);
        }
        to.labelBinding(common).loadConstant(owner);
        if (around.pending() == FinallyParts.NONE) {
            to.invokestatic(RECORDER, RECORD, RECORD_TYPE);
        } else {
            to.aload(around.pending());
            to.invokestatic(RECORDER, RECORD_PENDING, RECORD_PENDING_TYPE);
        }
        to.athrow().labelBinding(end);
    }

    private boolean canRaise(Instruction instruction, int position) {
        return instruction.opcode() == Opcode.ATHROW
                ? raisesAnew(position)
                : canThrow(instruction.opcode());
    }

    /**
     * Whether a throw follows the call that makes what {@code raise} or {@code assert} throws. What
     * is thrown again keeps its traceback as it is, as in CPython.
     */
    private boolean raisesAnew(int position) {
        for (int i = position - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Instruction before) {
                return before instanceof InvokeInstruction call
                        && !call.name().equalsString("reraise");
            }
        }
        return false;
    }

    private static boolean canThrow(Opcode opcode) {
        return switch (opcode.kind()) {
            case INVOKE,
                    INVOKE_DYNAMIC,
                    FIELD_ACCESS,
                    NEW_OBJECT,
                    NEW_REF_ARRAY,
                    NEW_PRIMITIVE_ARRAY,
                    NEW_MULTI_ARRAY,
                    ARRAY_LOAD,
                    ARRAY_STORE,
                    TYPE_CHECK,
                    OPERATOR,
                    MONITOR ->
                    true;
            default -> false;
        };
    }
}
