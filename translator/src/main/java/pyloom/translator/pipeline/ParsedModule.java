package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.imports.ModuleFiles;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.parse.ParsedSource;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.scope.check.SemanticChecks;
import pyloom.translator.source.SourceText;

import java.nio.file.Path;

/**
 * A module that is to be translated.
 *
 * @param source its text and tree
 * @param identity what it is called in Python and in Java
 */
public record ParsedModule(ParsedSource source, ModuleIdentity identity) {

    /**
     * {@return a module, parsed and checked}
     *
     * @throws PythonSyntaxError if CPython would refuse the text
     */
    static ParsedModule of(SourceText text, ModuleIdentity identity) throws PythonSyntaxError {
        ParsedSource source = SourceParser.parse(text);
        SemanticChecks.check(source.module());
        return new ParsedModule(source, identity);
    }

    /** {@return the package that its relative imports start from, empty for none} */
    public String packageName() {
        return ModuleFiles.packageOf(identity.moduleName(), Path.of(identity.file()));
    }

    /** {@return the same with its file named from a folder, if it is below that} */
    ParsedModule withFileBelow(Path folder) {
        Path file = Path.of(identity.file()).toAbsolutePath();
        if (!file.startsWith(folder)) {
            return this;
        }
        String relative = folder.relativize(file).toString().replace('\\', '/');
        return new ParsedModule(source, identity.withFile(relative));
    }
}
