package pyloom.translator.scope.check;

import pyloom.translator.scope.Scope;

/** The code object being checked: its scope and the blocks that are open in it. */
final class CodeUnit {

    final Scope scope;
    final UnitKind kind;
    final CodeUnit outer;
    final BlockStack blocks = new BlockStack();

    CodeUnit(Scope scope, UnitKind kind, CodeUnit outer) {
        this.scope = scope;
        this.kind = kind;
        this.outer = outer;
    }

    boolean isFunctionLike() {
        return scope.kind().isFunctionLike();
    }

    boolean isModuleOrClass() {
        return kind == UnitKind.MODULE || kind == UnitKind.CLASS;
    }
}
