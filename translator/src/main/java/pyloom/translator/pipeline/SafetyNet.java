package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.Place;
import pyloom.translator.javac.FaultyJavaException;
import pyloom.translator.javac.JavaFinding;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.source.Span;
import pyloom.translator.types.Facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Translates a program and has the result tried. Where the typed tier fails, in inference, in the
 * lowering of what it proved or because javac does not take the Java, the fault is ours and the
 * user shall not suffer from it: the modules concerned are translated again in the dynamic tier,
 * with a warning.
 *
 * @param <R> what comes out of the trial
 */
final class SafetyNet<R> {

    /** What must succeed with a translation. */
    interface Trial<R> {
        /** Compiles the translation, say. */
        R of(List<Translation> translations);
    }

    /**
     * A translation that has stood the trial.
     *
     * @param translations the modules in their order
     * @param result what came out of the trial
     */
    record Outcome<R>(List<Translation> translations, R result) {}

    private final List<ParsedModule> modules;
    private final List<SymbolTable> symbols;
    private final Predicate<String> isOwn;
    private final TranslationOptions options;
    private final Knowledge knowledge;
    private final Trial<R> trial;
    private final Map<ParsedModule, Diagnostic> faults = new IdentityHashMap<>();
    private ParsedModule current; // null while the whole program is at work

    /** A net below a program that is made of nothing but the given modules. */
    SafetyNet(
            List<ParsedModule> modules,
            TranslationOptions options,
            Knowledge knowledge,
            Trial<R> trial) {
        this(modules, names(modules)::contains, options, knowledge, trial);
    }

    SafetyNet(
            List<ParsedModule> modules,
            Predicate<String> isOwn,
            TranslationOptions options,
            Knowledge knowledge,
            Trial<R> trial) {
        this.modules = modules;
        this.symbols = modules.stream().map(Translator::symbols).toList();
        this.isOwn = isOwn;
        this.options = options;
        this.knowledge = knowledge;
        this.trial = trial;
    }

    /** {@return the dotted names of modules} */
    static Set<String> names(List<ParsedModule> modules) {
        return modules.stream()
                .map(module -> module.identity().moduleName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return a translation that has stood the trial} */
    Outcome<R> translate() throws UntranslatableException {
        while (true) {
            try {
                return attempt();
            } catch (RuntimeException | AssertionError | StackOverflowError fault) {
                if (!blame(fault)) {
                    throw fault;
                }
            }
        }
    }

    /** {@return a translation, at the first attempt} */
    Outcome<R> attempt() throws UntranslatableException {
        current = null;
        List<Facts> facts = facts();
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            current = modules.get(i);
            Translation translation =
                    Translator.translate(current, isOwn, symbols.get(i), facts.get(i));
            Diagnostic fault = faults.get(current);
            translations.add(fault == null ? translation : translation.withWarning(fault));
        }
        current = null;
        return new Outcome<>(translations, trial.of(translations));
    }

    private List<Facts> facts() {
        if (options.tier() == Tier.DYNAMIC) {
            return Collections.nCopies(modules.size(), Facts.none("the dynamic tier is asked for"));
        }
        Set<ParsedModule> dynamic = Collections.newSetFromMap(new IdentityHashMap<>());
        dynamic.addAll(faults.keySet());
        return knowledge.of(new Knowledge.Program(modules, symbols, isOwn, dynamic));
    }

    /** Notes what a fault is about; false if there is nothing left that could be done about it. */
    private boolean blame(Throwable fault) {
        if (options.tier() == Tier.DYNAMIC) {
            return false;
        }
        int before = faults.size();
        if (current != null) {
            note(current, fault, null);
        } else if (fault instanceof FaultyJavaException faulty) {
            faulty.findings().forEach(finding -> note(module(finding), fault, finding));
        }
        if (faults.size() == before) { // it is not to be seen whose fault it is
            modules.forEach(module -> note(module, fault, null));
        }
        return faults.size() > before;
    }

    private ParsedModule module(JavaFinding finding) {
        for (ParsedModule module : modules) {
            if (module.identity().qualifiedClassName().equals(finding.className())) {
                return module;
            }
        }
        return modules.getFirst();
    }

    private void note(ParsedModule module, Throwable fault, JavaFinding finding) {
        String what = finding == null ? about(fault) : "javac says: " + finding.message();
        faults.putIfAbsent(
                module,
                new Diagnostic(
                        Code.TYPED_TIER_FAILED,
                        module.source().text().name(),
                        finding == null ? Place.NOWHERE : place(finding.python()),
                        "is translated in the dynamic tier, because the typed one failed: "
                                + what.replaceAll("\\s*\n\\s*", " "),
                        "the program does what it should, only slower; this is a fault of Pyloom:"
                                + " please report it with the source file"));
    }

    private static String about(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        String place = frames.length == 0 ? "" : " at " + frames[0];
        return fault instanceof FaultyJavaException ? "javac refuses its Java" : fault + place;
    }

    private static Place place(Span span) {
        return span == null
                ? Place.NOWHERE
                : new Place(span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
    }
}
