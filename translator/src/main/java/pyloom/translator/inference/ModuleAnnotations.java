package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Set;

/** Whether anybody can tell what the annotations of global variables are. */
final class ModuleAnnotations {

    private static final Set<String> READERS =
            Set.of("__annotations__", "get_annotations", "get_type_hints");

    private final HarmlessAnnotations harmless;
    private boolean areRead;

    private ModuleAnnotations(Program program) {
        harmless = new HarmlessAnnotations(program.symbols(), program.globals());
    }

    /** {@return whether the program neither asks for them nor fails when they are evaluated} */
    static boolean areIgnored(Program program) {
        ModuleAnnotations annotations = new ModuleAnnotations(program);
        program.module().body().forEach(each -> annotations.visit(each, true));
        return !annotations.areRead && !program.needsAllNames();
    }

    private void visit(Node node, boolean isModule) {
        areRead |=
                switch (node) {
                    case Expr.Name name -> READERS.contains(name.id());
                    case Expr.Attribute attribute -> READERS.contains(attribute.attr());
                    case Alias alias -> READERS.contains(alias.name());
                    case Expr.Constant constant ->
                            constant.value() instanceof ConstantValue.Str(String text)
                                    && READERS.contains(text);
                    case Stmt.AnnAssign it -> isModule && !harmless.isHarmless(it.annotation());
                    default -> false;
                };
        boolean staysInModule =
                isModule
                        && !(node instanceof Stmt.FunctionDef)
                        && !(node instanceof Stmt.AsyncFunctionDef)
                        && !(node instanceof Stmt.ClassDef);
        SyntaxChildren.visit(node, child -> visit(child, staysInModule));
    }
}
