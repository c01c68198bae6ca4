package pyloom.translator.lower;

import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;

import pyloom.translator.lower.tree.JavaType;

/**
 * Where {@code break}, {@code continue} and {@code return} lead: a chain of the constructs around.
 * A {@code finally} that always ends with a jump of its own swallows them all: they leave its
 * {@code try} block and are forgotten.
 */
final class Jumps {

    private final Jumps around;
    private final boolean isLoop;
    private final String label;
    private boolean used;

    private Jumps(Jumps around, boolean isLoop, String label) {
        this.around = around;
        this.isLoop = isLoop;
        this.label = label;
    }

    /** {@return the jumps of a function's body} */
    static Jumps ofBody() {
        return new Jumps(null, false, null);
    }

    /** {@return the jumps inside a loop; {@code label} is what a break must name, or null} */
    Jumps inLoop(String loopLabel) {
        return new Jumps(this, true, loopLabel);
    }

    /** {@return the jumps inside a try block whose finally swallows them} */
    Jumps swallowed(String tryLabel) {
        return new Jumps(this, false, tryLabel);
    }

    /** {@return whether a jump was swallowed here} */
    boolean isUsed() {
        return used;
    }

    private boolean swallows() {
        return !isLoop && label != null;
    }

    void addBreak(Block block) {
        Jumps target = loopOrSwallower();
        block.add(target.label == null ? plainBreak() : target.breakStatement());
    }

    void addContinue(Block block) {
        Jumps target = loopOrSwallower();
        block.add(target.isLoop ? new ContinueStmt() : target.breakStatement());
    }

    private Jumps loopOrSwallower() {
        Jumps target = this;
        while (!target.isLoop && !target.swallows()) {
            target = target.around;
        }
        return target;
    }

    /** Adds a return of {@code value} from a method that returns any object. */
    void addReturn(Block block, Operand value) {
        addReturn(block, value, JavaType.OBJECT);
    }

    /** Adds a return of {@code value} from a method that returns {@code type}, null for nothing. */
    void addReturn(Block block, Operand value, JavaType type) {
        Jumps target = this;
        while (target != null && !target.swallows()) {
            target = target.around;
        }
        if (target == null && type == null) {
            LowerExprStmt.discard(value, block);
            block.add(new ReturnStmt());
        } else if (target == null) {
            block.add(new ReturnStmt(Coercion.to(type, value)));
        } else {
            LowerExprStmt.discard(value, block);
            block.add(target.breakStatement());
        }
    }

    private BreakStmt breakStatement() {
        used = true;
        return new BreakStmt(label);
    }

    /** {@return a break out of the innermost loop of Java} */
    static BreakStmt plainBreak() {
        BreakStmt statement = new BreakStmt();
        statement.removeLabel();
        return statement;
    }
}
