package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.source.SourceText;

import java.util.List;

/** Where findings go that do not stop a translation. */
public interface Notes {

    /** For those who do not want to know. */
    Notes NONE = (findings, source) -> {};

    /** Tells what was found in a file. */
    void tell(List<Diagnostic> findings, SourceText source);

    /** Tells what was found in modules, given their translations in the same order. */
    default void tell(List<ParsedModule> modules, List<Translation> translations) {
        for (int i = 0; i < translations.size(); i++) {
            tell(translations.get(i).warnings(), modules.get(i).source().text());
        }
    }
}
