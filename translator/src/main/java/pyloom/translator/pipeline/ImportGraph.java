package pyloom.translator.pipeline;

import pyloom.translator.imports.ImportSearch;
import pyloom.translator.imports.ImportedName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which modules of those that are translated together import which. */
final class ImportGraph {

    private final Map<String, ParsedModule> byName = new HashMap<>();
    private final Map<ParsedModule, Set<String>> imports = new IdentityHashMap<>();

    ImportGraph(List<ParsedModule> modules) {
        for (ParsedModule module : modules) {
            byName.put(module.identity().moduleName(), module);
            Set<String> names = new LinkedHashSet<>();
            for (ImportedName each :
                    ImportSearch.in(module.source().module(), module.packageName())) {
                names.add(each.name());
            }
            imports.put(module, names);
        }
    }

    /** {@return whether another module imports {@code module}} */
    boolean isImported(ParsedModule module) {
        String name = module.identity().moduleName();
        return imports.entrySet().stream()
                .anyMatch(each -> each.getKey() != module && each.getValue().contains(name));
    }

    /** {@return the other modules that run with {@code start}: it imports them, or they do} */
    List<ParsedModule> reachedFrom(ParsedModule start) {
        Set<ParsedModule> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ParsedModule> reached = new ArrayList<>();
        seen.add(start);
        Deque<ParsedModule> pending = new ArrayDeque<>(List.of(start));
        while (!pending.isEmpty()) {
            for (String name : imports.get(pending.removeFirst())) {
                ParsedModule next = byName.get(name);
                if (next != null && seen.add(next)) {
                    reached.add(next);
                    pending.add(next);
                }
            }
        }
        return reached;
    }
}
