package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;

import pyloom.translator.emit.layout.Indent;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints types, type parameters and type arguments. */
final class TypePrinter {

    private final Printers all;
    private final LayoutBuilder out;

    TypePrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(Type type) {
        all.notes.commentsBefore(type);
        switch (type) {
            case ClassOrInterfaceType named -> printNamed(named);
            case PrimitiveType primitive -> {
                inlineAnnotations(primitive.getAnnotations());
                all.word(primitive.getType().asString());
            }
            case ArrayType array -> {
                out.open(CONTINUATION);
                print(array.getElementType());
                dimensions(array, 0);
                out.close();
            }
            case VoidType _ -> all.word("void");
            case VarType _ -> all.word("var");
            case WildcardType wildcard -> printWildcard(wildcard);
            case IntersectionType intersection -> printIntersection(intersection.getElements());
            case UnionType union -> printUnion(union.getElements());
            case TypeParameter parameter -> printParameter(parameter);
            case UnknownType _ -> {}
            default -> throw new IllegalArgumentException("no type to print: " + type.getClass());
        }
    }

    /** Prints the brackets of an array type beyond the first {@code skipped}. */
    void dimensions(Type type, int skipped) {
        Type rest = type;
        for (int level = 0; rest instanceof ArrayType array; level++) {
            if (level >= skipped) {
                boolean annotated = !array.getAnnotations().isEmpty();
                if (annotated) {
                    out.fillBreak(" ");
                    all.annotations.inLine(array.getAnnotations());
                }
                out.fillBreak(annotated ? " " : "");
                all.word("[");
                all.word("]");
            }
            rest = array.getComponentType();
        }
    }

    private void printNamed(ClassOrInterfaceType type) {
        NodeList<Type> arguments = type.getTypeArguments().orElse(null);
        if (arguments == null) {
            all.chains.printTypeName(type);
        } else if (arguments.isEmpty()) {
            all.chains.printTypeName(type);
            all.word("<");
            all.word(">");
        } else {
            out.open(CONTINUATION);
            all.chains.printTypeName(type);
            all.word("<");
            out.lineBreak();
            out.open(NONE);
            all.commaSeparated(arguments, () -> out.lineBreak(" "), this::print);
            out.close();
            out.close();
            all.word(">");
        }
    }

    private void inlineAnnotations(NodeList<AnnotationExpr> annotations) {
        if (!annotations.isEmpty()) {
            all.annotations.inLine(annotations);
            out.fillBreak(" ");
        }
    }

    private void printWildcard(WildcardType wildcard) {
        out.open(NONE);
        inlineAnnotations(wildcard.getAnnotations());
        all.word("?");
        wildcard.getExtendedType().ifPresent(bound -> printBound("extends", bound));
        wildcard.getSuperType().ifPresent(bound -> printBound("super", bound));
        out.close();
    }

    private void printBound(String keyword, ReferenceType bound) {
        out.open(CONTINUATION);
        out.space();
        all.word(keyword);
        out.lineBreak(" ");
        print(bound);
        out.close();
    }

    private void printIntersection(NodeList<ReferenceType> elements) {
        out.open(CONTINUATION);
        printJoined(elements, "&");
        out.close();
    }

    private void printUnion(NodeList<ReferenceType> elements) {
        boolean first = true;
        for (ReferenceType element : elements) {
            if (!first) {
                out.lineBreak(" ");
                all.word("|");
                out.space();
            }
            print(element);
            first = false;
        }
    }

    private void printJoined(NodeList<? extends Type> elements, String operator) {
        boolean first = true;
        for (Type element : elements) {
            if (!first) {
                out.fillBreak(" ");
                all.word(operator);
                out.space();
            }
            print(element);
            first = false;
        }
    }

    /** Prints type parameters after their opening bracket, with the closing one. */
    void parametersAfterBracket(NodeList<TypeParameter> parameters, Indent indent) {
        out.open(indent);
        out.lineBreak();
        out.open(NONE);
        all.commaSeparated(parameters, () -> out.lineBreak(" "), this::print);
        all.word(">");
        out.close();
        out.close();
    }

    private void printParameter(TypeParameter parameter) {
        out.open(NONE);
        inlineAnnotations(parameter.getAnnotations());
        all.name(parameter.getName());
        if (!parameter.getTypeBound().isEmpty()) {
            out.space();
            all.word("extends");
            out.open(CONTINUATION);
            out.lineBreak(" ");
            out.open(CONTINUATION);
            printJoined(parameter.getTypeBound(), "&");
            out.close();
            out.close();
        }
        out.close();
    }

    /** Prints the type arguments of a call or an instance creation, if there are any. */
    void arguments(NodeList<Type> arguments, Indent indent) {
        if (arguments == null || arguments.isEmpty()) {
            return;
        }
        all.word("<");
        out.open(indent);
        all.commaSeparated(arguments, () -> out.fillBreak(" "), this::print);
        out.close();
        all.word(">");
    }
}
