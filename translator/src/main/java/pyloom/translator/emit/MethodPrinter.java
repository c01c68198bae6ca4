package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.Indents.CONTINUATION_BACK;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.ReceiverParameter;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;

import pyloom.translator.emit.layout.BreakTag;
import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.Indent;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.Optional;

/** Prints methods, constructors and the elements of annotation types. */
final class MethodPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    MethodPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /** What the signatures of all kinds of methods have in common; the type may be absent. */
    private record Signature(
            NodeList<TypeParameter> typeParameters,
            Optional<? extends Type> type,
            SimpleName name,
            boolean hasParameters,
            Optional<ReceiverParameter> receiver,
            NodeList<Parameter> parameters,
            NodeList<ReferenceType> thrown) {}

    void method(MethodDeclaration method) {
        all.annotations.vertical(method.getAnnotations(), method.getModifiers());
        signature(of(method, Optional.of(method.getType())), Optional.empty(), method.getBody());
    }

    void constructor(ConstructorDeclaration constructor) {
        all.annotations.vertical(constructor.getAnnotations(), constructor.getModifiers());
        Signature signature = of(constructor, Optional.empty());
        signature(signature, Optional.empty(), Optional.of(constructor.getBody()));
    }

    private static Signature of(CallableDeclaration<?> callable, Optional<Type> type) {
        return new Signature(
                callable.getTypeParameters(),
                type,
                callable.getName(),
                true,
                callable.getReceiverParameter(),
                callable.getParameters(),
                callable.getThrownExceptions());
    }

    void compactConstructor(CompactConstructorDeclaration constructor) {
        all.annotations.vertical(constructor.getAnnotations(), constructor.getModifiers());
        Signature signature =
                new Signature(
                        constructor.getTypeParameters(),
                        Optional.empty(),
                        constructor.getName(),
                        false,
                        Optional.empty(),
                        new NodeList<>(),
                        constructor.getThrownExceptions());
        signature(signature, Optional.empty(), Optional.of(constructor.getBody()));
    }

    void annotationElement(AnnotationMemberDeclaration element) {
        all.annotations.vertical(element.getAnnotations(), element.getModifiers());
        Signature signature =
                new Signature(
                        new NodeList<>(),
                        Optional.of(element.getType()),
                        element.getName(),
                        true,
                        Optional.empty(),
                        new NodeList<>(),
                        new NodeList<>());
        signature(signature, element.getDefaultValue(), Optional.empty());
    }

    private void signature(
            Signature signature, Optional<Expression> defaultValue, Optional<BlockStmt> body) {
        BreakTag beforeName = new BreakTag();
        BreakTag beforeType = new BreakTag();
        out.open(CONTINUATION);
        typeAndName(signature, beforeType, beforeName);
        out.open(new Indent.IfTaken(beforeName, CONTINUATION, NONE));
        out.open(new Indent.IfTaken(beforeType, CONTINUATION, NONE));
        out.open(NONE);
        parameters(signature);
        thrown(signature.thrown());
        defaultValue.ifPresent(this::defaultValue);
        out.close();
        out.close();
        out.close();
        if (body.isEmpty()) {
            all.word(";");
        } else {
            out.space();
            all.notes.begin(body.get());
            out.word("{", BLOCK);
        }
        out.close();
        body.ifPresent(all.blocks::methodBody);
    }

    private void typeAndName(Signature signature, BreakTag beforeType, BreakTag beforeName) {
        boolean generic = !signature.typeParameters().isEmpty();
        out.open(NONE);
        if (generic) {
            all.word("<");
            all.types.parametersAfterBracket(signature.typeParameters(), CONTINUATION);
        }
        if (signature.type().isPresent()) {
            Type type = signature.type().get();
            if (generic) {
                out.lineBreak(Fill.INDEPENDENT, " ", NONE, beforeType);
            }
            out.open(new Indent.IfTaken(beforeType, CONTINUATION, NONE));
            out.open(NONE);
            all.types.print(type.getElementType());
            all.types.dimensions(type, 0);
            out.close();
        }
        if (generic || signature.type().isPresent()) {
            out.lineBreak(Fill.INDEPENDENT, " ", NONE, beforeName);
        }
        if (signature.type().isEmpty()) {
            out.open(NONE);
        }
        all.name(signature.name());
        if (signature.hasParameters()) {
            all.word("(");
        }
        out.close();
        out.close();
    }

    private void parameters(Signature signature) {
        if (!signature.hasParameters()) {
            return;
        }
        if (!signature.parameters().isEmpty() || signature.receiver().isPresent()) {
            out.fillBreak("");
            formals(signature.receiver(), signature.parameters());
        }
        all.word(")");
    }

    /** Prints parameters, without the parentheses around them. */
    void formals(Optional<ReceiverParameter> receiver, NodeList<Parameter> parameters) {
        out.open(NONE);
        if (receiver.isPresent()) {
            all.variables.receiver(receiver.get(), parameters.isEmpty() ? "" : ",");
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0 || receiver.isPresent()) {
                out.lineBreak(" ");
            }
            all.variables.parameter(parameters.get(i), i < parameters.size() - 1 ? "," : "");
        }
        out.close();
    }

    private void thrown(NodeList<ReferenceType> thrown) {
        if (thrown.isEmpty()) {
            return;
        }
        out.fillBreak(" ");
        out.open(CONTINUATION);
        all.word("throws");
        out.fillBreak(" ");
        all.commaSeparated(thrown, () -> out.lineBreak(" "), all.types::print);
        out.close();
    }

    private void defaultValue(Expression value) {
        out.space();
        all.word("default");
        if (value instanceof ArrayInitializerExpr array) {
            out.open(CONTINUATION_BACK);
            out.space();
            all.arrays.initializer(array, false);
            out.close();
        } else {
            out.open(NONE);
            out.fillBreak(" ");
            all.expressions.print(value);
            out.close();
        }
    }
}
