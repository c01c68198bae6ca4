package pyloom.translator.pipeline;

import pyloom.translator.ast.Module;
import pyloom.translator.inference.Inference;
import pyloom.translator.types.Facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts that inference proves. Those about a module that others import are none so far: they
 * may call any function of it with anything.
 */
final class InferredKnowledge implements Knowledge {

    @Override
    public List<Facts> of(Program program) {
        ImportGraph graph = new ImportGraph(program.modules());
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < program.modules().size(); i++) {
            facts.add(of(program, graph, i));
        }
        return facts;
    }

    private static Facts of(Program program, ImportGraph graph, int index) {
        ParsedModule module = program.modules().get(index);
        if (program.dynamic().contains(module)) {
            return Facts.none("the typed tier failed");
        }
        if (!module.identity().isProgram() || graph.isImported(module)) {
            return Facts.none("other modules use it");
        }
        List<Module> others = new ArrayList<>();
        graph.reachedFrom(module).forEach(other -> others.add(other.source().module()));
        return Inference.of(
                module.source().module(), program.symbols().get(index), others, program.isOwn());
    }
}
