package pyloom.translator.parse;

import org.antlr.v4.runtime.Token;

import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.DottedNameContext;
import pyloom.grammar.PythonParser.ImportEverythingContext;
import pyloom.grammar.PythonParser.ImportFromStatementContext;
import pyloom.grammar.PythonParser.ImportListContext;
import pyloom.grammar.PythonParser.ImportParenthesisedContext;
import pyloom.grammar.PythonParser.ImportStatementContext;
import pyloom.grammar.PythonParser.ImportedModuleContext;
import pyloom.grammar.PythonParser.ImportedNameContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Stmt;

import java.util.List;

/** Builds import statements. */
abstract class ImportBuilder extends CompoundBuilder {

    private static final Alias[] NO_NAMES = {};
    private static final int DOTS_OF_ELLIPSIS = 3;

    ImportBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    @Override
    public void exitImportStatement(ImportStatementContext c) {
        parser.push(new Stmt.Import(span(c), list(c, NO_NAMES)));
    }

    @Override
    public void exitImportedModule(ImportedModuleContext c) {
        parser.push(new Alias(span(c), (String) c.module.node, optionalName(c.alias)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void exitImportFromStatement(ImportFromStatementContext c) {
        String module = c.module == null ? null : (String) c.module.node;
        int level = 0;
        for (Token dots : c.dots) {
            level += dots.getType() == PythonParser.ELLIPSIS ? DOTS_OF_ELLIPSIS : 1;
        }
        if (module == null && level == 0) {
            throw reject(c);
        }
        parser.push(new Stmt.ImportFrom(span(c), module, (List<Alias>) c.names.node, level));
    }

    @Override
    public void exitImportEverything(ImportEverythingContext c) {
        c.node = List.of(new Alias(span(c), "*", null));
    }

    @Override
    public void exitImportParenthesised(ImportParenthesisedContext c) {
        c.node = list(c, NO_NAMES);
    }

    @Override
    public void exitImportList(ImportListContext c) {
        c.node = list(c, NO_NAMES);
    }

    @Override
    public void exitImportedName(ImportedNameContext c) {
        parser.push(new Alias(span(c), name(c.name), optionalName(c.alias)));
    }

    @Override
    public void exitDottedName(DottedNameContext c) {
        String name = name(c.names.get(0));
        if (c.names.size() > 1) {
            StringBuilder dotted = new StringBuilder(name);
            for (int i = 1; i < c.names.size(); i++) {
                dotted.append('.').append(name(c.names.get(i)));
            }
            name = dotted.toString();
        }
        c.node = name;
    }
}
