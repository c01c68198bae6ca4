package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;

import pyloom.translator.emit.layout.BlankLine;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.Optional;

/** Prints classes, interfaces, enums, records and annotation types. */
final class TypeDeclarationPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    TypeDeclarationPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(TypeDeclaration<?> type) {
        all.notes.begin(type);
        printBare(type);
        all.notes.end(type);
    }

    /** Prints a type whose notes are dealt with. */
    void printBare(TypeDeclaration<?> type) {
        switch (type) {
            case ClassOrInterfaceDeclaration declaration -> printClass(declaration);
            case RecordDeclaration declaration -> printRecord(declaration);
            case EnumDeclaration declaration -> printEnum(declaration);
            case AnnotationDeclaration declaration -> printAnnotationType(declaration);
            default -> throw new IllegalArgumentException("no type to print: " + type.getClass());
        }
    }

    private void printClass(ClassOrInterfaceDeclaration type) {
        all.annotations.vertical(type.getAnnotations(), type.getModifiers());
        boolean hasClauses =
                !type.getExtendedTypes().isEmpty()
                        || !type.getImplementedTypes().isEmpty()
                        || !type.getPermittedTypes().isEmpty();
        all.word(type.isInterface() ? "interface" : "class");
        out.space();
        all.name(type.getName());
        typeParameters(type.getTypeParameters(), hasClauses);
        if (type.isInterface()) {
            clause("extends", type.getExtendedTypes());
        } else if (!type.getExtendedTypes().isEmpty()) {
            out.fillBreak(" ");
            all.word("extends");
            out.space();
            all.types.print(type.getExtendedTypes().get(0));
        }
        clause("implements", type.getImplementedTypes());
        clause("permits", type.getPermittedTypes());
        out.close();
        all.members.body(type, type.getMembers(), true);
    }

    /** Prints type parameters, and opens the level of what follows them. */
    private void typeParameters(NodeList<TypeParameter> parameters, boolean clausesFollow) {
        if (!parameters.isEmpty()) {
            all.word("<");
        }
        out.open(CONTINUATION);
        if (!parameters.isEmpty()) {
            all.types.parametersAfterBracket(parameters, clausesFollow ? CONTINUATION : NONE);
        }
    }

    private void clause(String keyword, NodeList<ClassOrInterfaceType> types) {
        if (types.isEmpty()) {
            return;
        }
        out.fillBreak(" ");
        out.open(types.size() > 1 ? CONTINUATION : NONE);
        all.word(keyword);
        out.space();
        all.commaSeparated(types, () -> out.lineBreak(" "), all.types::print);
        out.close();
    }

    private void printRecord(RecordDeclaration type) {
        all.annotations.vertical(type.getAnnotations(), type.getModifiers());
        all.word("record");
        out.space();
        all.name(type.getName());
        typeParameters(type.getTypeParameters(), !type.getImplementedTypes().isEmpty());
        all.word("(");
        if (!type.getParameters().isEmpty()) {
            out.fillBreak("");
            all.methods.formals(Optional.empty(), type.getParameters());
        }
        all.word(")");
        clause("implements", type.getImplementedTypes());
        out.close();
        all.members.body(type, type.getMembers(), true);
    }

    private void printAnnotationType(AnnotationDeclaration type) {
        out.open(NONE);
        all.annotations.vertical(type.getAnnotations(), type.getModifiers());
        out.open(NONE);
        all.word("@interface");
        out.lineBreak(" ");
        all.name(type.getName());
        out.close();
        out.close();
        all.members.body(type, type.getMembers(), true);
    }

    private void printEnum(EnumDeclaration type) {
        out.open(NONE);
        all.annotations.vertical(type.getAnnotations(), type.getModifiers());
        out.open(CONTINUATION);
        all.word("enum");
        out.lineBreak(" ");
        all.name(type.getName());
        out.close();
        out.close();
        if (!type.getImplementedTypes().isEmpty()) {
            out.open(CONTINUATION);
            out.lineBreak(" ");
            out.open(CONTINUATION);
            all.word("implements");
            out.lineBreak(" ");
            out.open(NONE);
            all.commaSeparated(
                    type.getImplementedTypes(), () -> out.fillBreak(" "), all.types::print);
            out.close();
            out.close();
            out.close();
        }
        out.space();
        all.word("{");
        all.notes.opening(type);
        if (type.getEntries().isEmpty() && type.getMembers().isEmpty()) {
            out.open(NONE);
            out.blankLine(BlankLine.NONE);
            all.notes.closing(type);
            out.word("}", BLOCK);
            out.close();
        } else {
            enumBody(type);
        }
    }

    private void enumBody(EnumDeclaration type) {
        out.open(BLOCK);
        out.blankLine(BlankLine.NONE);
        out.forcedBreak();
        out.open(NONE);
        boolean first = true;
        for (EnumConstantDeclaration constant : type.getEntries()) {
            if (!first) {
                all.comma();
                out.forcedBreak();
                out.blankLine(NotePrinter.blankLine(constant, false));
            }
            all.notes.begin(constant);
            all.members.enumConstant(constant);
            all.notes.end(constant);
            first = false;
        }
        out.close();
        out.close();
        if (!type.getMembers().isEmpty()) {
            out.open(BLOCK);
            all.word(";");
            out.forcedBreak();
            out.close();
        }
        out.open(NONE);
        if (!type.getMembers().isEmpty()) {
            all.members.members(type.getMembers(), null);
        }
        out.forcedBreak();
        out.blankLine(BlankLine.NONE);
        all.notes.closing(type);
        out.word("}", BLOCK);
        out.close();
    }
}
