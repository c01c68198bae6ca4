package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.Indents.CONTINUATION_BACK;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.ReceiverParameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;

import pyloom.translator.emit.layout.BreakTag;
import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.Indent;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints the declarations of variables, parameters and fields. */
final class VariablePrinter {

    private final Printers all;
    private final LayoutBuilder out;

    VariablePrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /** Prints what comes before the type; the tag tells whether an annotation got its own line. */
    private record Prefix(
            NodeList<AnnotationExpr> annotations,
            NodeList<Modifier> modifiers,
            boolean vertical,
            BreakTag tag) {

        static Prefix of(NodeList<AnnotationExpr> annotations, NodeList<Modifier> modifiers) {
            return new Prefix(annotations, modifiers, false, null);
        }
    }

    /** Prints a local variable declaration, without its end. */
    void expression(VariableDeclarationExpr declaration) {
        declarators(
                Prefix.of(declaration.getAnnotations(), declaration.getModifiers()),
                declaration.getVariables(),
                "");
    }

    /** Prints a local variable declaration as a statement. */
    void local(VariableDeclarationExpr declaration) {
        NodeList<AnnotationExpr> annotations = declaration.getAnnotations();
        boolean vertical = annotations.size() > 1 || !AnnotationPrinter.fitInLine(annotations);
        declarators(
                new Prefix(annotations, declaration.getModifiers(), vertical, null),
                declaration.getVariables(),
                ";");
    }

    /** Prints the variables of a loop that counts. */
    void counters(VariableDeclarationExpr declaration) {
        declarators(
                Prefix.of(declaration.getAnnotations(), declaration.getModifiers()),
                declaration.getVariables(),
                ";");
    }

    /** Prints a field; the tag tells whether an annotation got its own line. */
    void field(
            NodeList<AnnotationExpr> annotations,
            NodeList<Modifier> modifiers,
            NodeList<VariableDeclarator> variables,
            BreakTag tag) {
        boolean vertical = !AnnotationPrinter.fitInLine(annotations);
        declarators(new Prefix(annotations, modifiers, vertical, tag), variables, ";");
    }

    private void declarators(Prefix prefix, NodeList<VariableDeclarator> variables, String end) {
        if (variables.size() > 1) {
            several(prefix, variables, end);
            return;
        }
        VariableDeclarator only = variables.get(0);
        out.open(NONE);
        modifiers(prefix);
        all.notes.begin(only);
        typed(
                only.getType(),
                only.getInitializer().orElse(null),
                "=",
                end,
                () -> {
                    all.name(only.getName());
                });
        all.notes.end(only);
        out.close();
    }

    private void modifiers(Prefix prefix) {
        all.annotations.print(
                prefix.annotations(), prefix.modifiers(), prefix.vertical(), prefix.tag());
    }

    /** Prints a type, a name, and an initial value, which may be null. */
    private void typed(Type type, Expression initial, String equals, String end, Runnable name) {
        BreakTag typeBreak = new BreakTag();
        Indent afterType = new Indent.IfTaken(typeBreak, CONTINUATION, NONE);
        boolean hasType = !type.isUnknownType();
        out.open(hasType ? CONTINUATION : NONE);
        out.open(NONE);
        out.open(NONE);
        if (hasType) {
            all.types.print(type.getElementType());
            out.open(CONTINUATION);
            all.types.dimensions(type, 0);
            out.close();
        }
        out.close();
        if (hasType) {
            out.lineBreak(Fill.INDEPENDENT, " ", NONE, typeBreak);
        }
        out.open(afterType);
        name.run();
        out.close();
        out.close();
        if (initial != null) {
            initializer(initial, equals, afterType);
        }
        if (!end.isEmpty()) {
            all.word(end);
        }
        out.close();
    }

    private void initializer(Expression initial, String equals, Indent indent) {
        out.space();
        all.word(equals);
        if (Precedence.strip(initial) instanceof ArrayInitializerExpr array) {
            out.open(CONTINUATION_BACK);
            out.space();
            all.arrays.initializer(array, false);
            out.close();
        } else {
            out.open(indent);
            out.fillBreak(" ");
            all.expressions.print(initial);
            out.close();
        }
    }

    private void several(Prefix prefix, NodeList<VariableDeclarator> variables, String end) {
        Type type = variables.get(0).getType();
        int common =
                variables.stream().mapToInt(each -> each.getType().getArrayLevel()).min().orElse(0);
        out.open(NONE);
        modifiers(prefix);
        out.open(CONTINUATION);
        out.open(NONE);
        all.types.print(type.getElementType());
        dimensions(common);
        boolean first = true;
        for (VariableDeclarator variable : variables) {
            if (!first) {
                all.comma();
            }
            out.lineBreak(" ");
            declarator(variable, common);
            if (first) {
                out.close();
            }
            first = false;
        }
        out.close();
        if (!end.isEmpty()) {
            all.word(end);
        }
        out.close();
    }

    private void declarator(VariableDeclarator variable, int commonDimensions) {
        out.open(NONE);
        all.notes.begin(variable);
        all.name(variable.getName());
        dimensions(variable.getType().getArrayLevel() - commonDimensions);
        if (variable.getInitializer().isPresent()) {
            out.space();
            all.word("=");
            out.open(CONTINUATION);
            out.lineBreak(" ");
            all.expressions.print(variable.getInitializer().get());
            out.close();
        }
        all.notes.end(variable);
        out.close();
    }

    private void dimensions(int count) {
        for (int i = 0; i < count; i++) {
            out.fillBreak("");
            all.word("[");
            all.word("]");
        }
    }

    /** Prints the parameter of a method or record, and the comma or nothing behind it. */
    void parameter(Parameter parameter, String end) {
        all.notes.begin(parameter);
        out.open(parameter.getAnnotations().isEmpty() ? NONE : CONTINUATION);
        modifiers(Prefix.of(parameter.getAnnotations(), parameter.getModifiers()));
        if (parameter.isVarArgs()) {
            variableArity(parameter, end);
        } else {
            typed(parameter.getType(), null, "=", end, () -> all.name(parameter.getName()));
        }
        out.close();
        all.notes.end(parameter);
    }

    private void variableArity(Parameter parameter, String end) {
        BreakTag typeBreak = new BreakTag();
        out.open(CONTINUATION);
        out.open(NONE);
        out.open(NONE);
        all.types.print(parameter.getType().getElementType());
        out.open(CONTINUATION);
        all.types.dimensions(parameter.getType(), 0);
        boolean annotated = !parameter.getVarArgsAnnotations().isEmpty();
        if (annotated) {
            out.fillBreak(" ");
            all.annotations.inLine(parameter.getVarArgsAnnotations());
        }
        out.fillBreak(annotated ? " " : "");
        all.word("...");
        out.close();
        out.close();
        out.lineBreak(Fill.INDEPENDENT, " ", NONE, typeBreak);
        out.open(new Indent.IfTaken(typeBreak, CONTINUATION, NONE));
        all.name(parameter.getName());
        out.close();
        out.close();
        if (!end.isEmpty()) {
            all.word(end);
        }
        out.close();
    }

    /** Prints the explicit parameter that stands for the instance of a method. */
    void receiver(ReceiverParameter receiver, String end) {
        out.open(receiver.getAnnotations().isEmpty() ? NONE : CONTINUATION);
        modifiers(Prefix.of(receiver.getAnnotations(), new NodeList<>()));
        typed(receiver.getType(), null, "=", end, () -> receiverName(receiver));
        out.close();
    }

    private void receiverName(ReceiverParameter receiver) {
        receiver.getName()
                .getQualifier()
                .ifPresent(
                        outer -> {
                            all.qualified(outer);
                            all.word(".");
                        });
        all.word("this");
    }

    /** Prints the parameter of a lambda. */
    void lambdaParameter(Parameter parameter) {
        if (parameter.isVarArgs()) {
            parameter(parameter, "");
            return;
        }
        all.notes.begin(parameter);
        out.open(NONE);
        boolean vertical = !AnnotationPrinter.fitInLine(parameter.getAnnotations());
        modifiers(new Prefix(parameter.getAnnotations(), parameter.getModifiers(), vertical, null));
        typed(parameter.getType(), null, "=", "", () -> all.name(parameter.getName()));
        out.close();
        all.notes.end(parameter);
    }

    /** Prints a variable of a pattern. */
    void pattern(TypePatternExpr pattern) {
        out.open(NONE);
        modifiers(Prefix.of(new NodeList<>(), pattern.getModifiers()));
        typed(pattern.getType(), null, "", "", () -> all.name(pattern.getName()));
        out.close();
    }

    /** Prints the variable of a loop over {@code iterable}. */
    void loopVariable(VariableDeclarationExpr declaration, Expression iterable) {
        VariableDeclarator variable = declaration.getVariable(0);
        all.notes.begin(declaration);
        out.open(NONE);
        modifiers(Prefix.of(declaration.getAnnotations(), declaration.getModifiers()));
        typed(variable.getType(), iterable, ":", "", () -> all.name(variable.getName()));
        out.close();
        all.notes.end(declaration);
    }

    /** Prints the variable of a resource. */
    void resource(VariableDeclarationExpr declaration) {
        VariableDeclarator variable = declaration.getVariable(0);
        boolean annotated = !declaration.getAnnotations().isEmpty();
        boolean vertical = !AnnotationPrinter.fitInLine(declaration.getAnnotations());
        all.notes.begin(declaration);
        out.open(annotated ? CONTINUATION : NONE);
        modifiers(
                new Prefix(
                        declaration.getAnnotations(), declaration.getModifiers(), vertical, null));
        typed(
                variable.getType(),
                variable.getInitializer().orElse(null),
                "=",
                "",
                () -> all.name(variable.getName()));
        out.close();
        all.notes.end(declaration);
    }

    /** Prints the parameter of a catch clause. */
    void caught(Parameter parameter) {
        all.notes.begin(parameter);
        out.open(NONE);
        modifiers(Prefix.of(parameter.getAnnotations(), parameter.getModifiers()));
        if (parameter.getType() instanceof UnionType union) {
            for (Type type : union.getElements().subList(0, union.getElements().size() - 1)) {
                if (type != union.getElements().get(0)) {
                    out.lineBreak(" ");
                    all.word("|");
                    out.space();
                }
                all.types.print(type);
            }
            out.lineBreak(" ");
            all.word("|");
            out.space();
            Type last = union.getElements().getLast().orElseThrow();
            out.open(NONE);
            typed(last, null, "=", "", () -> all.name(parameter.getName()));
            out.close();
        } else {
            typed(parameter.getType(), null, "=", "", () -> all.name(parameter.getName()));
        }
        out.close();
        all.notes.end(parameter);
    }
}
