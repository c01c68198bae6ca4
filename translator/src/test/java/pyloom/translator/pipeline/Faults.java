package pyloom.translator.pipeline;

import pyloom.translator.types.Facts;

import java.util.Collections;
import java.util.List;

/** Typed tiers that fail, for the tests of what is done about it. */
public final class Faults {

    private Faults() {}

    /** {@return the translation of a program where inference fails} */
    public static List<Translation> inInference(
            List<ParsedModule> modules, TranslationOptions options) throws UntranslatableException {
        return Translator.translate(modules, options, Faults::fail);
    }

    private static List<Facts> fail(Knowledge.Program program) {
        if (program.dynamic().isEmpty()) {
            IllegalStateException fault = new IllegalStateException("the types do not settle");
            fault.setStackTrace(new StackTraceElement[0]);
            throw fault;
        }
        return Collections.nCopies(program.modules().size(), Facts.none("it failed"));
    }
}
