package pyloom.translator.pipeline;

import pyloom.translator.pipeline.RandomScope.Habit;
import pyloom.translator.pipeline.RandomScope.Kind;

import java.util.ArrayList;
import java.util.List;

/** Random classes of Python, and statements that use them. */
final class RandomObjects {

    private final RandomExpressions expressions;

    RandomObjects(RandomExpressions expressions) {
        this.expressions = expressions;
    }

    /** {@return the classes of a module: a point, and a spot that extends it} */
    List<String> classes(RandomScope module) {
        RandomScope method = module.function(0, new java.util.LinkedHashMap<>());
        method.bind("step", Kind.INT);
        method.bind("self.x", Kind.INT);
        method.bind("self.y", Kind.INT);
        RandomScope creation = module.function(0, new java.util.LinkedHashMap<>());
        creation.bind("x", Kind.INT);
        creation.bind("y", Kind.INT);
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "class Point:",
                                "    def __init__(self, x, y" + expressions.pick("", "=3") + "):",
                                "        self.x = " + expressions.pick("x", e(creation)),
                                "        self.y = " + expressions.pick("y", e(creation)),
                                "        self.items = " + expressions.pick("[]", "[x]", "[1, 2]"),
                                "        self.next = None",
                                "    def moved(self, step):",
                                "        self.x "
                                        + expressions.pick("+= ", "= ", "*= ")
                                        + e(method),
                                "        return " + e(method),
                                "    @property",
                                "    def total(self):",
                                "        return self.x + self.y",
                                "    def push(self, step):",
                                "        self.items.append(step)",
                                "        return len(self.items)",
                                "class Spot(Point):",
                                "    def __init__(self, x, y, z):",
                                "        Point.__init__(self, x, y)",
                                "        self.z = z",
                                "    def moved(self, step):",
                                "        return self.z + " + e(method)));
        if (module.has(Habit.ESCAPES)) {
            lines.add("    def __repr__(self):");
            lines.add("        return f'Spot({self.x}, {self.z})'");
        }
        return lines;
    }

    private String e(RandomScope scope) {
        return expressions.of(Kind.INT, scope, 2);
    }

    /** {@return statements, one of which may be used} */
    List<List<String>> uses(RandomScope scope) {
        String object = scope.variable(Kind.OBJECT);
        List<List<String>> all = new ArrayList<>();
        if (object == null) {
            scope.bind("point", Kind.OBJECT);
            all.add(
                    List.of(
                            "point = " + expressions.of(Kind.OBJECT, scope, 2),
                            "print(point.x, point.y, point.total)"));
            return all;
        }
        for (String template :
                List.of(
                        "print(@.moved({I}), @.x)",
                        "@.x = {I}",
                        "@.y += {I}",
                        "@.x -= {I}",
                        "print(@.z)",
                        "@.next = Point({I}, {I})",
                        "print(@.next.x)",
                        "@.next = @",
                        "if @.next: print(@.next.total)",
                        "print(@.push({I}), @.items)",
                        "print(type(@).__name__, isinstance(@, Spot))",
                        "print(@ is @.next, @ == @.next)")) {
            all.add(List.of(expressions.fill(template.replace("@", object), scope, 1)));
        }
        if (scope.has(Habit.CHANGING_TYPES)) {
            all.add(List.of(expressions.fill(object + ".x = {S}", scope, 1)));
        }
        if (scope.has(Habit.PATCHES)) {
            all.add(List.of("Point.moved = lambda self, step: 'patched'"));
            all.add(List.of("Point.total = 5"));
            all.add(List.of(object + ".total = 5"));
            all.add(List.of(object + ".extra = 1", "print(" + object + ".extra)"));
            all.add(List.of("del " + object + ".x"));
            all.add(List.of("setattr(" + object + ", 'x', 'set')"));
        }
        int chosen = Integer.parseInt(expressions.pick("0", "1", "2", "3", "4", "5", "6", "7"));
        return List.of(all.get((chosen * 7 + all.size() * 3) % all.size()));
    }
}
