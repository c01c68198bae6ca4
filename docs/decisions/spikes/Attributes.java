import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashMap;

/**
 * Instance attributes: real fields, a generated switch, a shape with an identity probe, a map per
 * instance.
 */
public final class Attributes {

    static final Object ABSENT = new Object();

    static final class Shape {
        final String[] table;
        final int[] index;

        Shape(String... names) {
            int size = Integer.highestOneBit(Math.max(4, names.length * 2)) * 2;
            table = new String[size];
            index = new int[size];
            for (int i = 0; i < names.length; i++) {
                int at = names[i].hashCode() & (size - 1);
                while (table[at] != null) {
                    at = (at + 1) & (size - 1);
                }
                table[at] = names[i];
                index[at] = i;
            }
        }

        int find(String name) {
            String[] names = table;
            int mask = names.length - 1;
            int at = name.hashCode() & mask;
            while (true) {
                String candidate = names[at];
                if (candidate == name) {
                    return index[at];
                }
                if (candidate == null) {
                    return -1;
                }
                at = (at + 1) & mask;
            }
        }
    }

    static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

    static final class Shaped {
        volatile Shape shape;
        final Object[] values;

        Shaped(Shape shape, int capacity) {
            this.shape = shape;
            values = new Object[capacity];
        }

        Object get(String name) {
            int at = shape.find(name);
            return at < 0 ? ABSENT : values[at];
        }

        void set(String name, Object value) {
            int at = shape.find(name);
            if (at < 0) {
                throw new IllegalStateException();
            }
            values[at] = value;
        }

        void add(String name, long by) {
            int at = shape.find(name);
            Object old;
            do {
                old = values[at];
            } while (!ELEMENT.compareAndSet(values, at, old, (Object) ((Long) old + by)));
        }
    }

    static final class Fields {
        Object value = 0L;
        Object name = "n";
        Object other = 1.5;

        Object get(String attribute) {
            return switch (attribute) {
                case "value" -> value;
                case "name" -> name;
                case "other" -> other;
                default -> ABSENT;
            };
        }

        void set(String attribute, Object to) {
            switch (attribute) {
                case "value" -> value = to;
                case "name" -> name = to;
                case "other" -> other = to;
                default -> throw new IllegalStateException();
            }
        }
    }

    public static void main(String[] args) {
        int n = 5_000_000;
        Fields fields = new Fields();
        Harness.measure(
                "field get+set",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        fields.value = fields.value == ABSENT ? null : fields.name;
                    }
                    return fields.value;
                });
        Harness.measure(
                "generated switch get+set",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        fields.set("value", fields.get("name"));
                    }
                    return fields.value;
                });
        Shape[] shapes = {
            new Shape("value", "name", "other"),
            new Shape("a", "name", "b", "value"),
            new Shape("value", "name")
        };
        Shaped[] shaped = new Shaped[3];
        for (int i = 0; i < 3; i++) {
            shaped[i] = new Shaped(shapes[i], 4);
            shaped[i].set("value", 1L);
            shaped[i].set("name", 2L);
        }
        Harness.measure(
                "shape get+set",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        shaped[0].set("value", shaped[0].get("name"));
                    }
                    return shaped[0].values;
                });
        Harness.measure(
                "shape get+set, 3 shapes",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        Shaped one = shaped[i % 3];
                        one.set("value", one.get("name"));
                    }
                    return shaped[0].values;
                });
        Harness.measure(
                "shape atomic +=",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        shaped[0].add("value", 1);
                    }
                    return shaped[0].values;
                });
        HashMap<String, Object> map = new HashMap<>();
        map.put("value", 1L);
        map.put("name", 2L);
        Harness.measure(
                "HashMap get+put",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        map.put("value", map.get("name"));
                    }
                    return map;
                });
        Harness.measure(
                "new: 3 fields",
                n,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        last = Harness.sink = new Fields();
                    }
                    return last;
                });
        Harness.measure(
                "new: shape + 3 slots",
                n,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        Shaped one = new Shaped(shapes[0], 3);
                        one.values[0] = 0L;
                        one.values[1] = "n";
                        one.values[2] = fields;
                        last = Harness.sink = one;
                    }
                    return last;
                });
        Harness.measure(
                "new: HashMap with 3 entries",
                n,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        HashMap<String, Object> one = new HashMap<>();
                        one.put("value", 0L);
                        one.put("name", "n");
                        one.put("other", fields);
                        last = Harness.sink = one;
                    }
                    return last;
                });
    }
}
