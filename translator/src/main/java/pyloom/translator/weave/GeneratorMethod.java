package pyloom.translator.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the body of a generator into a state machine. It begins with a jump to behind the yield
 * that it stands at; a yield saves what is still needed in the generator's frame and returns, and
 * behind it what was saved is restored.
 */
final class GeneratorMethod {

    private static final ClassDesc FRAME = ClassDesc.of("pyloom.object.GeneratorFrame");
    private static final MethodTypeDesc CURRENT = MethodTypeDesc.of(FRAME);
    private static final MethodTypeDesc STATE = MethodTypeDesc.of(ConstantDescs.CD_int);
    private static final MethodTypeDesc VALUES =
            MethodTypeDesc.of(ConstantDescs.CD_Object.arrayType(), ConstantDescs.CD_int);
    private static final MethodTypeDesc NUMBERS =
            MethodTypeDesc.of(ConstantDescs.CD_long.arrayType(), ConstantDescs.CD_int);
    private static final MethodTypeDesc SUSPEND =
            MethodTypeDesc.of(
                    ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_int);
    private static final MethodTypeDesc RESUME = MethodTypeDesc.of(ConstantDescs.CD_Object);

    private final CodeModel code;
    private final List<YieldSite> sites;
    private final int references;
    private final int numbers;

    // local variables behind those of the method
    private final int frame;
    private final int values;
    private final int longs;
    private final int value;
    private final int mover;

    GeneratorMethod(MethodModel method, CodeModel code) {
        this.code = code;
        sites = YieldSites.of(method, code);
        references = sites.stream().mapToInt(YieldSite::references).max().orElse(0);
        numbers = sites.stream().mapToInt(YieldSite::numbers).max().orElse(0);
        frame = ((CodeAttribute) code).maxLocals();
        values = frame + 1;
        longs = frame + 2;
        value = frame + 3;
        mover = frame + 4;
    }

    void writeTo(CodeBuilder to) {
        List<Label> restorations = new ArrayList<>();
        List<Label> continuations = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            restorations.add(to.newLabel());
            continuations.add(to.newLabel());
        }
        jump(to, restorations);
        int next = 0;
        List<CodeElement> elements = code.elementList();
        for (int i = 0; i < elements.size(); i++) {
            if (next < sites.size() && sites.get(next).position() == i) {
                suspend(to, sites.get(next), next + 1);
                to.labelBinding(continuations.get(next))
                        .aload(frame)
                        .invokevirtual(FRAME, "resume", RESUME);
                next++;
            } else {
                to.with(elements.get(i));
            }
        }
        // behind the code: no handler may see the variables before they are restored
        for (int i = 0; i < sites.size(); i++) {
            to.labelBinding(restorations.get(i));
            restore(to, sites.get(i));
            to.goto_(continuations.get(i));
        }
    }

    private void jump(CodeBuilder to, List<Label> restorations) {
        Label start = to.newLabel();
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < restorations.size(); i++) {
            cases.add(SwitchCase.of(i + 1, restorations.get(i)));
        }
        to.invokestatic(FRAME, "current", CURRENT)
                .dup()
                .astore(frame)
                .invokevirtual(FRAME, "state", STATE)
                .tableswitch(1, restorations.size(), start, cases)
                .labelBinding(start);
    }

    private void suspend(CodeBuilder to, YieldSite site, int state) {
        to.astore(value);
        loadArrays(to, site);
        site.stack().reversed().forEach(saved -> spill(to, saved));
        site.locals().forEach(saved -> save(to, saved, saved.local()));
        to.aload(frame)
                .aload(value)
                .loadConstant(state)
                .invokevirtual(FRAME, site.delegates() ? "delegate" : "suspend", SUSPEND)
                .areturn();
    }

    private void restore(CodeBuilder to, YieldSite site) {
        loadArrays(to, site);
        site.stack().forEach(saved -> push(to, saved));
        for (YieldSite.Saved saved : site.locals()) {
            push(to, saved);
            to.storeLocal(saved.slot().kind(), saved.local());
        }
    }

    private void loadArrays(CodeBuilder to, YieldSite site) {
        if (site.references() > 0) {
            to.aload(frame)
                    .loadConstant(references)
                    .invokevirtual(FRAME, "values", VALUES)
                    .astore(values);
        }
        if (site.numbers() > 0) {
            to.aload(frame)
                    .loadConstant(numbers)
                    .invokevirtual(FRAME, "numbers", NUMBERS)
                    .astore(longs);
        }
    }

    /** Saves what is on top of the stack. */
    private void spill(CodeBuilder to, YieldSite.Saved saved) {
        to.storeLocal(saved.slot().kind(), mover);
        save(to, saved, mover);
    }

    private void save(CodeBuilder to, YieldSite.Saved saved, int local) {
        Slot slot = saved.slot();
        if (slot.isNull()) {
            return;
        }
        if (slot.isReference()) {
            to.aload(values).loadConstant(saved.index()).aload(local).aastore();
            return;
        }
        to.aload(longs).loadConstant(saved.index()).loadLocal(slot.kind(), local);
        switch (slot.kind()) {
            case INT -> to.i2l();
            case FLOAT -> bits(to, "Float", "floatToRawIntBits", "F", "I").i2l();
            case DOUBLE -> bits(to, "Double", "doubleToRawLongBits", "D", "J");
            default -> {}
        }
        to.lastore();
    }

    /** Pushes what was saved. */
    private void push(CodeBuilder to, YieldSite.Saved saved) {
        Slot slot = saved.slot();
        if (slot.isNull()) {
            to.aconst_null();
            return;
        }
        if (slot.isReference()) {
            to.aload(values).loadConstant(saved.index()).aaload();
            if (!slot.type().equals(ConstantDescs.CD_Object)) {
                to.checkcast(slot.type());
            }
            return;
        }
        to.aload(longs).loadConstant(saved.index()).laload();
        switch (slot.kind()) {
            case INT -> to.l2i();
            case FLOAT -> bits(to.l2i(), "Float", "intBitsToFloat", "I", "F");
            case DOUBLE -> bits(to, "Double", "longBitsToDouble", "J", "D");
            default -> {}
        }
    }

    private static CodeBuilder bits(
            CodeBuilder to, String owner, String method, String from, String into) {
        return to.invokestatic(
                ClassDesc.of("java.lang." + owner),
                method,
                MethodTypeDesc.of(ClassDesc.ofDescriptor(into), ClassDesc.ofDescriptor(from)));
    }
}
