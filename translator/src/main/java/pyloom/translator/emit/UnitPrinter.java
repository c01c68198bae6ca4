package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.Indents.CONTINUATION;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleDirective;
import com.github.javaparser.ast.modules.ModuleExportsDirective;
import com.github.javaparser.ast.modules.ModuleOpensDirective;
import com.github.javaparser.ast.modules.ModuleProvidesDirective;
import com.github.javaparser.ast.modules.ModuleRequiresDirective;
import com.github.javaparser.ast.modules.ModuleUsesDirective;

import pyloom.translator.emit.layout.BlankLine;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints whole files. */
final class UnitPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    UnitPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(CompilationUnit unit) {
        all.notes.commentsBefore(unit);
        boolean first = true;
        if (unit.getPackageDeclaration().isPresent()) {
            printPackage(unit.getPackageDeclaration().get());
            first = false;
        }
        ImportDeclaration previous = null;
        for (ImportDeclaration each : unit.getImports()) {
            boolean newGroup = previous != null && previous.isStatic() != each.isStatic();
            boolean start = previous == null && !first;
            out.blankLine(start ? BlankLine.ONE : NotePrinter.blankLine(each, newGroup));
            printImport(each);
            previous = each;
            first = false;
        }
        for (TypeDeclaration<?> type : unit.getTypes()) {
            out.blankLine(BlankLine.of(!first));
            all.declarations.print(type);
            out.forcedBreak();
            first = false;
        }
        if (unit.getModule().isPresent()) {
            out.blankLine(BlankLine.of(!first));
            printModule(unit.getModule().get());
            out.forcedBreak();
        }
        all.notes.closing(unit);
        out.word("");
    }

    private void printPackage(PackageDeclaration declaration) {
        all.notes.begin(declaration);
        declaration
                .getAnnotations()
                .forEach(
                        annotation -> {
                            all.annotations.print(annotation);
                            out.forcedBreak();
                        });
        out.open(CONTINUATION);
        all.word("package");
        out.space();
        all.qualified(declaration.getName());
        out.close();
        all.word(";");
        all.notes.end(declaration);
        out.forcedBreak();
    }

    private void printImport(ImportDeclaration declaration) {
        all.notes.begin(declaration);
        all.word("import");
        out.space();
        if (declaration.isModule()) {
            all.word("module");
            out.space();
        }
        if (declaration.isStatic()) {
            all.word("static");
            out.space();
        }
        all.qualified(declaration.getName());
        if (declaration.isAsterisk()) {
            all.word(".");
            all.word("*");
        }
        all.word(";");
        all.notes.end(declaration);
        out.forcedBreak();
    }

    private void printModule(ModuleDeclaration module) {
        all.notes.begin(module);
        module.getAnnotations()
                .forEach(
                        annotation -> {
                            all.annotations.print(annotation);
                            out.forcedBreak();
                        });
        if (module.isOpen()) {
            all.word("open");
            out.space();
        }
        all.word("module");
        out.space();
        all.qualified(module.getName());
        out.space();
        all.word("{");
        out.open(BLOCK);
        ModuleDirective previous = null;
        for (ModuleDirective directive : module.getDirectives()) {
            boolean newKind = previous != null && previous.getClass() != directive.getClass();
            out.forcedBreak();
            out.blankLine(BlankLine.of(newKind));
            printDirective(directive);
            previous = directive;
        }
        out.close();
        if (previous != null) {
            out.forcedBreak();
        }
        out.blankLine(BlankLine.NONE);
        all.notes.closing(module);
        out.word("}", BLOCK);
        all.notes.end(module);
    }

    private void printDirective(ModuleDirective directive) {
        all.notes.begin(directive);
        switch (directive) {
            case ModuleRequiresDirective requires -> printRequires(requires);
            case ModuleExportsDirective exports ->
                    printDirective("exports", exports.getName(), "to", exports.getModuleNames());
            case ModuleOpensDirective opens ->
                    printDirective("opens", opens.getName(), "to", opens.getModuleNames());
            case ModuleProvidesDirective provides ->
                    printDirective("provides", provides.getName(), "with", provides.getWith());
            case ModuleUsesDirective uses ->
                    printDirective("uses", uses.getName(), "", new NodeList<>());
            default -> throw new IllegalArgumentException("no directive: " + directive.getClass());
        }
        all.word(";");
        all.notes.end(directive);
    }

    private void printRequires(ModuleRequiresDirective requires) {
        all.word("requires");
        out.space();
        if (requires.isStatic()) {
            all.word("static");
            out.space();
        }
        if (requires.isTransitive()) {
            all.word("transitive");
            out.space();
        }
        all.qualified(requires.getName());
    }

    private void printDirective(String keyword, Name name, String separator, NodeList<Name> items) {
        all.word(keyword);
        out.space();
        all.qualified(name);
        if (!items.isEmpty()) {
            out.open(CONTINUATION);
            out.space();
            all.word(separator);
            out.forcedBreak();
            all.commaSeparated(items, out::forcedBreak, all::qualified);
            out.close();
        }
    }
}
