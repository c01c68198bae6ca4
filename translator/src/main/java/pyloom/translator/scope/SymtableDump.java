package pyloom.translator.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a symbol table as text, to compare it with CPython's {@code symtable} module: a line for
 * each scope with type, name and line, depth first, and under it a line for each symbol, sorted by
 * name, with the words that CPython's symbol answers yes to.
 */
public final class SymtableDump {

    private static final Comparator<String> BY_CODE_POINT = SymtableDump::compareCodePoints;

    private final StringBuilder text = new StringBuilder();

    private SymtableDump() {}

    /** {@return the text of {@code table}, each line ended by a line feed} */
    public static String of(SymbolTable table) {
        SymtableDump dump = new SymtableDump();
        dump.write(table.top(), 0);
        return dump.text.toString();
    }

    private void write(Scope scope, int depth) {
        String indent = "  ".repeat(depth);
        text.append(indent).append(scope.kind().pythonName()).append(' ').append(scope.name());
        text.append(' ').append(scope.line()).append('\n');
        List<Symbol> sorted = new ArrayList<>(scope.symbols());
        sorted.sort(Comparator.comparing(Symbol::name, BY_CODE_POINT));
        // CPython's module knows the module scope by its name, which a function can have too
        boolean top = scope.name().equals("top");
        for (Symbol symbol : sorted) {
            text.append(indent).append("  ").append(symbol.name()).append(": ");
            text.append(words(symbol, top)).append('\n');
        }
        for (Scope child : scope.children()) {
            write(child, depth + 1);
        }
    }

    private static String words(Symbol symbol, boolean top) {
        List<String> words = new ArrayList<>();
        addIf(words, symbol.isReferenced(), "referenced");
        addIf(words, symbol.isParameter(), "parameter");
        addIf(words, symbol.resolution().isGlobal() || top && symbol.isBound(), "global");
        addIf(words, symbol.isDeclaredGlobal(), "declared_global");
        addIf(words, symbol.resolution().isHere() || top && symbol.isBound(), "local");
        addIf(words, symbol.resolution() == Resolution.FREE, "free");
        addIf(words, symbol.isNonlocal(), "nonlocal");
        addIf(words, symbol.isImported(), "imported");
        addIf(words, symbol.isAssigned(), "assigned");
        addIf(words, symbol.isAnnotated(), "annotated");
        addIf(words, symbol.isNamespace(), "namespace");
        return String.join(" ", words);
    }

    private static void addIf(List<String> words, boolean applies, String word) {
        if (applies) {
            words.add(word);
        }
    }

    /** Python sorts strings by code point, Java by UTF-16 unit. */
    private static int compareCodePoints(String left, String right) {
        int[] first = left.codePoints().toArray();
        int[] second = right.codePoints().toArray();
        return Arrays.compare(first, second);
    }
}
