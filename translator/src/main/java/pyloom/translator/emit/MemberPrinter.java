package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

import pyloom.translator.emit.layout.BlankLine;
import pyloom.translator.emit.layout.BreakTag;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints the members of a type and the blank lines between them. */
final class MemberPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    MemberPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /**
     * Prints the body of {@code type} with its braces.
     *
     * @param startsWithBlankLine whether a blank line comes first where nothing else is noted
     */
    void body(Node type, NodeList<BodyDeclaration<?>> members, boolean startsWithBlankLine) {
        out.space();
        all.word("{");
        all.notes.opening(type);
        if (members.isEmpty()) {
            out.blankLine(BlankLine.NONE);
            all.notes.closing(type);
            out.open(NONE);
            out.word("}", BLOCK);
            out.close();
            return;
        }
        out.open(NONE);
        members(members, NotePrinter.blankLine(members.get(0), startsWithBlankLine));
        out.blankLine(BlankLine.NONE);
        all.notes.closing(type);
        out.word("}", BLOCK);
        out.close();
    }

    /**
     * Prints members, each from the start of a line.
     *
     * @param beforeFirst the blank line before the first, null to treat it like the others
     */
    void members(NodeList<BodyDeclaration<?>> members, BlankLine beforeFirst) {
        out.open(BLOCK);
        boolean first = beforeFirst != null;
        boolean lastWantsBlankLines = false;
        for (BodyDeclaration<?> member : members) {
            out.forcedBreak();
            boolean wantsBlankLines = !(member instanceof FieldDeclaration) || hasJavadoc(member);
            if (first) {
                out.blankLine(beforeFirst);
            } else if (wantsBlankLines || lastWantsBlankLines) {
                out.blankLine(BlankLine.ONE);
            }
            print(member);
            first = false;
            lastWantsBlankLines = wantsBlankLines;
        }
        out.forcedBreak();
        out.close();
        out.forcedBreak();
    }

    private static boolean hasJavadoc(BodyDeclaration<?> member) {
        return member.getComment().isPresent() && member.getComment().get().isJavadocComment();
    }

    private void print(BodyDeclaration<?> member) {
        if (member instanceof FieldDeclaration field) {
            printField(field);
            return;
        }
        all.notes.begin(member);
        switch (member) {
            case MethodDeclaration method -> all.methods.method(method);
            case ConstructorDeclaration constructor -> all.methods.constructor(constructor);
            case CompactConstructorDeclaration constructor ->
                    all.methods.compactConstructor(constructor);
            case TypeDeclaration<?> type -> all.declarations.printBare(type);
            case InitializerDeclaration initializer -> printInitializer(initializer);
            case AnnotationMemberDeclaration element -> all.methods.annotationElement(element);
            case EnumConstantDeclaration constant -> enumConstant(constant);
            default ->
                    throw new IllegalArgumentException("no member to print: " + member.getClass());
        }
        all.notes.end(member);
    }

    private void printField(FieldDeclaration field) {
        // An annotation on a line of its own brings blank lines around its field.
        BreakTag tag = new BreakTag();
        boolean asked = NotePrinter.wantsBlankLine(field, false);
        out.blankLine(new BlankLine.IfTaken(tag, asked));
        all.notes.begin(field);
        all.variables.field(
                field.getAnnotations(), field.getModifiers(), field.getVariables(), tag);
        all.notes.end(field);
        out.blankLine(new BlankLine.IfTaken(tag, false));
    }

    private void printInitializer(InitializerDeclaration initializer) {
        if (initializer.isStatic()) {
            all.word("static");
            out.space();
        }
        all.blocks.print(initializer.getBody(), BlockPrinter.PLAIN);
    }

    /** Prints an enum constant, without its notes. */
    void enumConstant(EnumConstantDeclaration constant) {
        constant.getAnnotations()
                .forEach(
                        annotation -> {
                            all.annotations.print(annotation);
                            out.forcedBreak();
                        });
        all.name(constant.getName());
        if (!constant.getArguments().isEmpty()) {
            all.arguments.print(constant.getArguments(), constant, Indents.CONTINUATION);
        }
        if (!constant.getClassBody().isEmpty()) {
            body(constant, constant.getClassBody(), false);
        }
    }
}
