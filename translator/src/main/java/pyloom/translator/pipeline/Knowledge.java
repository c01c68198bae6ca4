package pyloom.translator.pipeline;

import pyloom.translator.ast.Module;
import pyloom.translator.inference.Inference;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is proven of a module before it is lowered. */
final class Knowledge {

    private Knowledge() {}

    /**
     * {@return the facts about a module} Those about a module that others import are none so far:
     * they may call any function of it with anything.
     *
     * @param program all modules that it is translated with
     * @param isOwn whether a module is part of the program
     */
    static Facts of(
            ParsedModule module,
            SymbolTable symbols,
            List<ParsedModule> program,
            Predicate<String> isOwn,
            TranslationOptions options) {
        if (options.tier() == Tier.DYNAMIC) {
            return Facts.none("the dynamic tier is asked for");
        }
        if (!module.identity().isProgram()) {
            return Facts.none("other modules use it");
        }
        List<Module> others = new ArrayList<>();
        for (ParsedModule other : program) {
            if (other != module) {
                others.add(other.source().module());
            }
        }
        return Inference.of(module.source().module(), symbols, others, isOwn);
    }
}
