package pyloom.translator.api;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.Place;
import pyloom.translator.imports.Need;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Says which parts of the library a file needs that are not there. */
public final class ApiFindings {

    private static final String SUPPORTED = "docs/supported.md lists what the runtime has";

    private final SourceText source;
    private final Predicate<String> isOwn;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    private ApiFindings(SourceText source, Predicate<String> isOwn) {
        this.source = source;
        this.isOwn = isOwn;
    }

    /**
     * {@return the findings in the order of the uses, one for each module or member}
     *
     * @param source the file
     * @param uses what it uses
     * @param isOwn whether a module is part of the program itself
     */
    public static List<Diagnostic> of(
            SourceText source, List<ApiUse> uses, Predicate<String> isOwn) {
        ApiFindings findings = new ApiFindings(source, isOwn);
        uses.forEach(findings::check);
        return List.copyOf(findings.findings);
    }

    private void check(ApiUse use) {
        String module = use.module();
        if (isOwn.test(module)) {
            return;
        }
        if (!Library.has(module)) {
            if (use.member() == null && !said.contains(parent(module)) && said.add(module)) {
                addMissing(use);
            }
        } else if (use.member() != null
                && !Library.has(module, use.member())
                && said.add(module + "." + use.member())) {
            add(
                    Code.MISSING_MEMBER,
                    use.span(),
                    "'" + module + "." + use.member() + "' is not in the runtime",
                    SUPPORTED);
        }
    }

    private static String parent(String module) {
        int dot = module.lastIndexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }

    private void addMissing(ApiUse use) {
        String module = use.module();
        if (!Library.isStandard(module)) {
            add(
                    Code.UNKNOWN_MODULE,
                    use.span(),
                    "no module '" + module + "' is beside the program or in Python's library",
                    "put its Python source beside the program; compiled extensions cannot be"
                            + " translated");
        } else if (use.need() == Need.ALWAYS) {
            add(
                    Code.MISSING_MODULE,
                    use.span(),
                    "module '" + module + "' of Python's library is not in the runtime yet",
                    SUPPORTED);
        } else {
            add(
                    Code.MAYBE_MISSING_MODULE,
                    use.span(),
                    "module '"
                            + module
                            + "' of Python's library is not in the runtime yet; importing it"
                            + " raises ModuleNotFoundError",
                    SUPPORTED);
        }
    }

    private void add(Code code, Span span, String message, String remedy) {
        findings.add(new Diagnostic(code, source.name(), place(span), message, remedy));
    }

    private Place place(Span span) {
        return new Place(
                span.line(),
                source.characterColumn(span.line(), startOf(span)) + 1,
                span.endLine(),
                source.characterColumn(span.endLine(), endOf(span)) + 1);
    }

    private int startOf(Span span) {
        return source.indexOfUtf8Column(span.line(), span.column());
    }

    private int endOf(Span span) {
        return source.indexOfUtf8Column(span.endLine(), span.endColumn());
    }
}
