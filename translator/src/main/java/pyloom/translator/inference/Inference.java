package pyloom.translator.inference;

import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Facts;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.Habits;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

/** Infers the types of a module: runs all of it over and over until nothing more is learned. */
public final class Inference {

    private static final int MAX_ROUNDS = 60;

    private final Program program;

    private Inference(Program program) {
        this.program = program;
    }

    /**
     * {@return what can be proven about the main module of a program}
     *
     * @param others the other modules of the program
     * @param isOwn whether a module is part of the program, not of the runtime
     */
    public static Facts of(
            Module module,
            SymbolTable symbols,
            Collection<Module> others,
            Predicate<String> isOwn) {
        Limits limits = new Limits();
        HiddenUses hidden = HiddenUses.of(module, others);
        try {
            others.forEach(OtherModule::check);
            Habits habits = HabitScan.of(module, others);
            while (true) {
                try {
                    Program program = new Program(module, symbols, others, isOwn, limits, hidden);
                    program.setHabits(habits);
                    others.forEach(program.patches()::addOther);
                    Facts facts = new Inference(program).infer();
                    limits.refusals().forEach(facts::noteDynamicClass);
                    limits.dynamic().forEach(facts::noteDynamicClass);
                    facts.setHabits(habits);
                    ExceptionShapes.of(
                                    module,
                                    program.globals(),
                                    each -> program.classOf(each) != null)
                            .forEach(facts::noteException);
                    return facts;
                } catch (Limits.FoundException _) {
                    continue; // with what was found
                } catch (OutOfSightException exclusion) {
                    limits.exclude(exclusion.type(), exclusion.getMessage());
                }
            }
        } catch (OpenWorldException open) {
            return Facts.none(open.getMessage());
        }
    }

    private Facts infer() {
        int rounds = 0;
        do {
            program.heap().takeChanged();
            runAll(null);
            program.exposure().inspectData();
            if (++rounds > MAX_ROUNDS) {
                return Facts.none("the types do not settle");
            }
        } while (program.heap().takeChanged());
        Facts facts = Facts.empty();
        runAll(facts);
        if (program.heap().takeChanged()) {
            throw new IllegalStateException("types grew after they had settled");
        }
        facts.addSharedLists(Sharing.check(program));
        facts.setSettled(program.settled().all());
        noteFunctions(facts);
        Constants.note(program, facts);
        facts.setBodyVariables(program.bodyVariables());
        facts.setLibrary(program.needsAllNames() ? Map.of() : program.library());
        GlobalFields.note(program, facts);
        if (ModuleAnnotations.areIgnored(program)) {
            facts.setIgnoresAnnotations();
        }
        program.classes().forEach(program.accesses()::publish);
        program.exposure().publish();
        program.classes().forEach(facts::add);
        return facts;
    }

    private void runAll(Facts facts) {
        run(null, facts);
        for (FunctionModel function : program.functions()) {
            if (function.isReached() && !program.isBodiless(function)) {
                run(function, facts);
            }
        }
    }

    private void run(FunctionModel function, Facts facts) {
        if (function == null) {
            Run run = new Run(program, null, program.symbols().top(), facts);
            new Flow(run).run(program.module().body(), new State(program.heap()));
            return;
        }
        Run run = new Run(program, function, function.scope(), facts);
        Flow flow = new Flow(run);
        State state = new State(program.heap());
        for (Map.Entry<String, Slot> parameter : function.parameters().entrySet()) {
            flow.values()
                    .variables()
                    .storeParameter(parameter.getKey(), parameter.getValue().type(), state);
        }
        if (function.value() != null) {
            program.heap().put(function.result(), flow.values().of(function.value(), state));
            return;
        }
        flow.run(function.body(), state);
        if (state.isLive()) {
            program.heap().put(function.result(), Type.NONE);
        }
    }

    private void noteFunctions(Facts facts) {
        for (FunctionModel function : program.startedByName()) {
            if (!isDirect(function)) {
                function.setUsedAsValue();
            }
        }
        for (FunctionModel function : program.functions()) {
            if (function.isReached() || program.ownerOf(function) != null) {
                facts.add(facts(function, facts));
            }
        }
        program.decorators()
                .forEach(
                        (decorator, callee) -> {
                            FunctionFacts known = facts.function(callee.definition());
                            if (known.isDirect()) {
                                facts.noteDecorator(decorator, known);
                            }
                        });
        program.calls()
                .forEach(
                        (call, callee) -> {
                            FunctionFacts known = facts.function(callee.definition());
                            if (known.isDirect()) {
                                facts.noteCall(call, known);
                            }
                        });
    }

    private FunctionFacts facts(FunctionModel function, Facts facts) {
        return new FunctionFacts(
                function.definition(),
                function.name(),
                ParameterTypes.of(function, program, facts),
                function.isPlain() ? function.result().type() : GeneratorTypes.of(function),
                isDirect(function),
                function.isUsedAsValue() || function.isOpen(),
                program.ownerOf(function));
    }

    private boolean isDirect(FunctionModel function) {
        return function.definition() instanceof Stmt.FunctionDef def
                && (function.scope().parent() == program.symbols().top()
                                && program.globals().isSteady(def.name())
                        || LocalCalls.isCallable(function, program))
                && def.decoratorList().isEmpty()
                && (function.isPlain() || GeneratorTypes.mayBeDirect(function, program))
                && function.hasSimpleSignature();
    }
}
