package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.scope.Symbol;
import pyloom.translator.types.VariableFacts;

import java.util.HashMap;
import java.util.Map;

/**
 * What the names of one scope are in the Java method that holds its code. An inlined comprehension
 * has names of its own over those of the scope around it.
 */
final class Names {

    /** The cell with the namespace of a class, for the type parameters of its methods. */
    static final String CLASS_NAMESPACE = "__classdict__";

    private final Scope scope;
    private final Names around; // of an inlined comprehension, else null
    private final FileUnit file;
    private final JavaVariable namespace; // of a snippet, else null
    private final JavaVariable definition; // of a class body, else null
    private final boolean isPlain; // whether the class has only the names that its body binds
    private final Map<String, JavaVariable> variables = new HashMap<>();
    private final Map<String, Variable> renamed = new HashMap<>();
    private JavaVariable visibleClass; // the namespace that annotation scopes look into first

    private Names(
            FileUnit file,
            Scope scope,
            Names around,
            JavaVariable namespace,
            JavaVariable definition,
            boolean isPlain) {
        this.file = file;
        this.scope = scope;
        this.around = around;
        this.namespace = namespace;
        this.definition = definition;
        this.isPlain = isPlain;
    }

    /** {@return the names of a module, function or other scope with a method of its own} */
    static Names of(FileUnit file, Scope scope) {
        return new Names(file, scope, null, null, null, false);
    }

    /** {@return the names of a snippet that runs over {@code namespace}} */
    static Names ofSnippet(FileUnit file, Scope scope, JavaVariable namespace) {
        return new Names(file, scope, null, namespace, null, false);
    }

    /**
     * {@return the names of a class body that fills {@code definition}}
     *
     * @param isPlain whether the class has only the names that its body binds
     */
    static Names ofClass(FileUnit file, Scope scope, JavaVariable definition, boolean isPlain) {
        return new Names(file, scope, null, null, definition, isPlain);
    }

    /** {@return the names of a comprehension that runs in the method of these} */
    Names inlined(Scope comprehension) {
        return new Names(file, comprehension, this, null, null, false);
    }

    /** {@return the last part of a qualified name} */
    static String simple(String qualname) {
        return qualname.substring(qualname.lastIndexOf('.') + 1);
    }

    Scope scope() {
        return scope;
    }

    /** {@return the names around those of an inlined comprehension, else null} */
    Names around() {
        return around;
    }

    /** {@return the nearest scope that is no inlined comprehension} */
    Scope methodScope() {
        return around == null ? scope : around.methodScope();
    }

    /** Says which parameter or cell of the method holds the variable {@code mangled}. */
    void bind(String mangled, JavaVariable variable) {
        variables.put(mangled, variable);
    }

    /** Lets {@code name} mean {@code variable} until {@link #restore}. */
    void rename(String name, Variable variable) {
        renamed.put(scope.mangle(name), variable);
    }

    /** Ends {@link #rename}. */
    void restore(String name) {
        renamed.remove(scope.mangle(name));
    }

    /** {@return these names, or those around an inlined comprehension that does not know one} */
    Names knowing(String mangled) {
        return around == null || scope.symbol(mangled) != null ? this : around.knowing(mangled);
    }

    /** {@return what {@code name}, as the source writes it, is here} */
    Variable variable(String name) {
        return ofMangled(scope.mangle(name));
    }

    /** {@return the namespace of the snippet or class body that this is, else null} */
    Expression namespace() {
        if (around != null) {
            return around.namespace();
        }
        if (definition != null) {
            return Java.call(definition.mention(), "namespace");
        }
        return namespace == null ? null : namespace.mention();
    }

    /** {@return the definition that the class body fills which this is, else null} */
    JavaVariable definition() {
        return definition;
    }

    /** {@return whether this is a scope of annotations in a class} */
    boolean seesClass() {
        boolean isAnnotations =
                scope.kind() == ScopeKind.TYPE_PARAMETERS
                        || scope.kind() == ScopeKind.TYPE_VARIABLE
                        || scope.kind() == ScopeKind.TYPE_ALIAS;
        return isAnnotations && scope.freeVariables().contains(CLASS_NAMESPACE);
    }

    /** Says which variable holds the namespace of the class. */
    void showClass(JavaVariable classNamespace) {
        visibleClass = classNamespace;
    }

    /** {@return what a name is here that is mangled already} */
    Variable ofMangled(String mangled) {
        Variable other = renamed.get(mangled);
        if (other != null) {
            return other;
        }
        if (scope.kind() == ScopeKind.MODULE) {
            if (namespace == null && file.facts().isBodyVariable(mangled)) {
                return new Variable.Local(bodyVariable(mangled));
            }
            return namespace == null || isDeclaredGlobal(mangled)
                    ? file.global(mangled)
                    : new Variable.InClass(namespace, mangled, () -> file.global(mangled));
        }
        Resolution resolution = scope.resolve(mangled);
        boolean isAround =
                resolution == Resolution.GLOBAL_IMPLICIT && isInlinedInSnippet()
                        || resolution.isGlobal() && file.facts().isBodyVariable(mangled);
        if (isAround) {
            return around.ofMangled(mangled);
        }
        if (definition != null && resolution != Resolution.GLOBAL_EXPLICIT) {
            boolean isOutside = isPlain && !(mangled.startsWith("__") && mangled.endsWith("__"));
            return isOutside && resolution == Resolution.GLOBAL_IMPLICIT
                    ? file.global(mangled)
                    : new Variable.InDefinition(
                            definition, mangled, () -> outside(mangled, resolution));
        }
        boolean isInSight =
                visibleClass != null
                        && (resolution == Resolution.FREE
                                || resolution == Resolution.GLOBAL_IMPLICIT);
        if (isInSight) {
            return new Variable.InClass(visibleClass, mangled, () -> outside(mangled, resolution));
        }
        return switch (resolution) {
            case LOCAL -> new Variable.Local(local(mangled));
            case CELL ->
                    file.facts().isSettled(scope, mangled)
                            ? new Variable.Local(local(mangled))
                            : new Variable.InCell(cell(mangled), mangled, true);
            case FREE ->
                    around != null
                            ? around.ofMangled(mangled)
                            : new Variable.InCell(cell(mangled), mangled, false);
            case GLOBAL_IMPLICIT, GLOBAL_EXPLICIT -> file.global(mangled);
        };
    }

    private boolean isDeclaredGlobal(String mangled) {
        Symbol symbol = scope.symbol(mangled);
        return symbol != null && symbol.isDeclaredGlobal();
    }

    private boolean isInlinedInSnippet() {
        return around != null
                && methodScope().kind() == ScopeKind.MODULE
                && around.namespace() != null;
    }

    private Variable outside(String mangled, Resolution resolution) {
        return resolution == Resolution.FREE
                ? new Variable.InCell(cell(mangled), mangled, false)
                : file.global(mangled);
    }

    /** {@return the Java type of a local variable or parameter} */
    JavaType typeOf(String mangled) {
        VariableFacts facts = file.facts().local(scope, mangled);
        return facts == null || facts.mayBeUnbound() ? JavaType.OBJECT : Forms.of(facts.type());
    }

    private JavaVariable local(String mangled) {
        return variables.computeIfAbsent(
                mangled,
                name -> JavaVariable.of(JavaVariable.Role.LOCAL, name, name).typed(typeOf(name)));
    }

    private JavaVariable bodyVariable(String name) {
        return variables.computeIfAbsent(
                name,
                _ ->
                        JavaVariable.of(JavaVariable.Role.LOCAL, name, name)
                                .typed(typeOf(name))
                                .asGlobal());
    }

    /**
     * {@return the cell of {@code mangled}, to read or to hand to a function inside} A scope that
     * owns it gets it declared where it starts.
     */
    JavaVariable cell(String mangled) {
        JavaVariable known = variables.get(mangled);
        if (known != null) {
            return known;
        }
        if (around != null && !scope.resolve(mangled).isHere()) {
            return around.cell(mangled);
        }
        return variables.computeIfAbsent(
                mangled, name -> JavaVariable.of(JavaVariable.Role.CELL, name, name));
    }
}
