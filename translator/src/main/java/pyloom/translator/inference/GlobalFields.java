package pyloom.translator.inference;

import pyloom.translator.scope.Symbol;
import pyloom.translator.types.Facts;
import pyloom.translator.types.GlobalField;
import pyloom.translator.types.Type;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The global variables that become fields of Java: those that functions use, that nothing reaches
 * by their names, and that are set before anything reads them.
 */
final class GlobalFields {

    private final Program program;
    private final GlobalUses uses;

    private GlobalFields(Program program) {
        this.program = program;
        uses = GlobalUses.of(program.module(), program.symbols(), this::isLock);
    }

    /** Notes them, after a run that has found out all types. */
    static void note(Program program, Facts facts) {
        if (program.needsAllNames() || Lifetimes.matter(program.module())) {
            return;
        }
        Map<String, GlobalField> fields = new GlobalFields(program).find(facts);
        facts.setGlobalFields(fields);
    }

    private Map<String, GlobalField> find(Facts facts) {
        Map<String, GlobalField> fields = new LinkedHashMap<>();
        for (Symbol symbol : program.symbols().top().symbols()) {
            String name = symbol.name();
            boolean isOther =
                    name.startsWith("__")
                            || program.bodyVariables().contains(name)
                            || facts.library(name) != null
                            || facts.constant(name) != null
                            || program.spelled().contains(name);
            if (!isOther && program.globals().isSetFirst(name) && uses.isPlain(name)) {
                GlobalField field = field(name);
                if (field != null) {
                    fields.put(name, field);
                }
            }
        }
        return fields;
    }

    /** A variable that several threads change in steps of two must be changed in one. */
    private GlobalField field(String name) {
        Type type = uses.isImported(name) ? Type.UNKNOWN : program.global(name).type();
        if (program.globals().isSteady(name)) {
            return new GlobalField(type, true, false, null);
        }
        if (!program.startsThreads()) {
            return new GlobalField(type, false, false, null);
        }
        if (uses.isUpdated(name) && uses.guardOfWrites(name) == null) {
            return null;
        }
        String guard = uses.guard(name);
        return new GlobalField(type, false, guard == null, guard);
    }

    private boolean isLock(String name) {
        return program.globals().isSteady(name)
                && program.global(name).type() instanceof Type.Instance instance
                && Natives.isLock(instance)
                && !program.accesses().releasesByHand();
    }
}
