package pyloom.translator.pipeline;

import pyloom.translator.api.ApiFindings;
import pyloom.translator.api.ApiSearch;
import pyloom.translator.api.ApiUse;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.Severity;
import pyloom.translator.inference.Explain;
import pyloom.translator.javac.CompiledClasses;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.lower.LowerModule;
import pyloom.translator.lower.LoweredModule;
import pyloom.translator.parse.ParsedSource;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The passes that a Python file goes through, in their order:
 *
 * <ol>
 *   <li>parse and check, see {@link ParsedModule}: everything else reads the tree, and what
 *       CPython's compiler refuses needs no translation;
 *   <li>library: a program that ends at an import for sure is not worth translating;
 *   <li>symbols: lowering must know which names are local, shared with inner functions, or global;
 *   <li>types: what can be proven of the values decides what becomes plain Java;
 *   <li>lower: makes the Java tree, each variable declared and named last, when all of a method is
 *       known;
 *   <li>print: fixes lines and columns, so nothing may change the tree after it;
 *   <li>compile, and weave where the program is run or built by us: the weaver needs the lines that
 *       were printed. What javac does not take is lowered again without types, see {@link
 *       SafetyNet}.
 * </ol>
 */
public final class Translator {

    private Translator() {}

    /**
     * {@return the Java of modules that make up a program, in the same order; javac takes it}
     *
     * @throws UntranslatableException if a module needs what is not translated
     */
    public static List<Translation> translate(
            List<ParsedModule> modules, TranslationOptions options) throws UntranslatableException {
        return translate(modules, options, new InferredKnowledge());
    }

    /** {@return the same where other facts are known} */
    static List<Translation> translate(
            List<ParsedModule> modules, TranslationOptions options, Knowledge knowledge)
            throws UntranslatableException {
        return new SafetyNet<>(modules, options, knowledge, Translator::compile)
                .translate()
                .translations();
    }

    /** {@return the Java of a program without a safety net: a fault of ours is thrown} */
    static List<Translation> translateOnce(List<ParsedModule> modules, TranslationOptions options)
            throws UntranslatableException {
        return new SafetyNet<>(modules, options, new InferredKnowledge(), each -> each)
                .attempt()
                .translations();
    }

    /** {@return the Java of modules that make up a program with their classes, which are woven} */
    static SafetyNet.Outcome<Map<String, byte[]>> compile(
            List<ParsedModule> modules, TranslationOptions options) throws UntranslatableException {
        return compile(modules, options, SafetyNet.names(modules)::contains);
    }

    /**
     * {@return the same where further modules are part of the program}
     *
     * @param isOwn whether a module is part of the program
     */
    static SafetyNet.Outcome<Map<String, byte[]>> compile(
            List<ParsedModule> modules, TranslationOptions options, Predicate<String> isOwn)
            throws UntranslatableException {
        return new SafetyNet<>(
                        modules,
                        isOwn,
                        options,
                        new InferredKnowledge(),
                        each -> WovenClasses.of(each, ProgramCompiler.classPath()))
                .translate();
    }

    /** Compiles what people will read. */
    private static CompiledClasses compile(List<Translation> translations) {
        List<JavaSource> sources = translations.stream().map(Translation::javaSource).toList();
        return JavaCompilation.compile(
                sources, ProgramCompiler.classPath(), JavaCompilation.Lint.NONE);
    }

    /**
     * {@return all that stands in the way of a module's translation, or of its run}
     *
     * @param isOwn whether a module is part of the program
     */
    public static List<Diagnostic> audit(ParsedModule parsed, Predicate<String> isOwn) {
        List<Diagnostic> findings = new ArrayList<>(library(parsed, isOwn));
        SymbolTable symbols = symbols(parsed);
        Facts facts = Facts.none("an audit proves nothing");
        findings.addAll(problems(parsed, lower(parsed, symbols, facts)));
        return findings;
    }

    /** {@return the Java of one module, given what is known of it} */
    static Translation translate(
            ParsedModule parsed, Predicate<String> isOwn, SymbolTable symbols, Facts facts)
            throws UntranslatableException {
        List<Diagnostic> findings = findings(parsed, isOwn);
        LoweredModule lowered = lower(parsed, symbols, facts);
        if (!lowered.problems().isEmpty()) {
            throw new UntranslatableException(parsed.source().text(), problems(parsed, lowered));
        }
        return new Translation(
                parsed.identity(),
                lowered,
                findings,
                () -> Explain.of(parsed.source().module(), symbols, facts));
    }

    /** What the program needs of the library; it is not translated if that ends it for sure. */
    private static List<Diagnostic> findings(ParsedModule parsed, Predicate<String> isOwn)
            throws UntranslatableException {
        List<Diagnostic> findings = library(parsed, isOwn);
        List<Diagnostic> errors =
                findings.stream().filter(each -> each.code().severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new UntranslatableException(parsed.source().text(), errors);
        }
        return findings;
    }

    private static List<Diagnostic> library(ParsedModule parsed, Predicate<String> isOwn) {
        List<ApiUse> uses = ApiSearch.in(parsed.source().module(), parsed.packageName());
        return ApiFindings.of(parsed.source().text(), uses, isOwn);
    }

    /** People know the file as they named it, tracebacks may name it otherwise. */
    private static List<Diagnostic> problems(ParsedModule parsed, LoweredModule lowered) {
        String file = parsed.source().text().name();
        return lowered.problems().stream()
                .map(
                        each ->
                                new Diagnostic(
                                        each.code(),
                                        file,
                                        each.place(),
                                        each.message(),
                                        each.remedy()))
                .toList();
    }

    private static LoweredModule lower(ParsedModule parsed, SymbolTable symbols, Facts facts) {
        ParsedSource source = parsed.source();
        return LowerModule.lower(
                source.module(),
                symbols,
                source.text(),
                source.comments(),
                parsed.identity(),
                facts);
    }

    /** {@return the symbols of a module that was checked} */
    static SymbolTable symbols(ParsedModule parsed) {
        try {
            return SymbolTable.of(parsed.source().module());
        } catch (PythonSyntaxError missed) {
            throw new IllegalStateException("the checks let pass: " + missed.getMessage(), missed);
        }
    }
}
