package pyloom.translator.pipeline;

import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Facts;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is proven of a program before it is lowered. */
interface Knowledge {

    /**
     * A program.
     *
     * @param modules its modules
     * @param symbols their symbols, in the same order
     * @param isOwn whether a module is part of the program
     * @param dynamic those of its modules that are to be left to the dynamic tier
     */
    record Program(
            List<ParsedModule> modules,
            List<SymbolTable> symbols,
            Predicate<String> isOwn,
            Set<ParsedModule> dynamic) {}

    /** {@return the facts about each module of a program, in their order} */
    List<Facts> of(Program program);
}
