package pyloom.stdlib.getopt;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The functions of {@code getopt}. */
@PythonModule(value = "getopt", pure = true, doc = "library/getopt.html")
public final class GetoptModule {

    /** The public names. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("GetoptError", "error", "getopt", "gnu_getopt");

    private GetoptModule() {}

    /** {@return the options before the first other argument, and the arguments from there} */
    @PythonApi("getopt(args, shortopts, longopts=())")
    public static PyTuple getopt(Object arguments, String letters, Object names) {
        return new Scan(arguments, letters, names).run(true);
    }

    /** {@return all options and all other arguments} */
    @PythonApi("gnu_getopt(args, shortopts, longopts=())")
    public static PyTuple gnuGetopt(Object arguments, String letters, Object names) {
        boolean isStrict = letters.startsWith("+");
        Object environment = Python.member("os", "environ");
        return new Scan(arguments, isStrict ? letters.substring(1) : letters, names)
                .run(isStrict || Truth.truth(Python.invoke(environment, "get", "POSIXLY_CORRECT")));
    }

    /** One look at a command line. */
    private static final class Scan {

        private final Deque<String> left = new ArrayDeque<>();
        private final String letters;
        private final List<String> names = new ArrayList<>();
        private final PyList found = new PyList();

        Scan(Object arguments, String letters, Object names) {
            Python.list(arguments).forEach(each -> left.add(Texts.str(each)));
            this.letters = letters;
            if (names instanceof String only) {
                this.names.add(only);
            } else {
                Python.list(names).forEach(each -> this.names.add(Texts.str(each)));
            }
        }

        PyTuple run(boolean stopsAtOthers) {
            PyList others = new PyList();
            while (!left.isEmpty()) {
                String argument = left.peek();
                boolean isOption = argument.startsWith("-") && argument.length() > 1;
                if (!isOption && stopsAtOthers) {
                    break;
                }
                left.remove();
                if (argument.equals("--")) {
                    break;
                }
                if (!isOption) {
                    others.add(argument);
                } else if (argument.startsWith("--")) {
                    takeName(argument.substring(2));
                } else {
                    takeLetters(argument.substring(1));
                }
            }
            others.addAll(left);
            return PyTuple.of(found, others);
        }

        private void takeName(String text) {
            int equals = text.indexOf('=');
            String start = equals < 0 ? text : text.substring(0, equals);
            String value = equals < 0 ? null : text.substring(equals + 1);
            String known = complete(start);
            boolean takesValue = known.endsWith("=");
            String name = takesValue ? known.substring(0, known.length() - 1) : known;
            if (takesValue && value == null) {
                if (left.isEmpty()) {
                    throw GetoptError.of("option --" + name + " requires argument", name);
                }
                value = left.remove();
            } else if (!takesValue && value != null) {
                throw GetoptError.of("option --" + name + " must not have an argument", name);
            }
            found.add(PyTuple.of("--" + name, value == null ? "" : value));
        }

        /** {@return the one name that starts so, with the sign of its value} */
        private String complete(String start) {
            List<String> possible = names.stream().filter(each -> each.startsWith(start)).toList();
            if (possible.isEmpty()) {
                throw GetoptError.of("option --" + start + " not recognized", start);
            }
            if (possible.contains(start)) {
                return start;
            }
            if (possible.contains(start + "=")) {
                return start + "=";
            }
            if (possible.size() > 1) {
                throw GetoptError.of("option --" + start + " not a unique prefix", start);
            }
            return possible.getFirst();
        }

        private void takeLetters(String text) {
            String rest = text;
            while (!rest.isEmpty()) {
                int end = rest.offsetByCodePoints(0, 1);
                String letter = rest.substring(0, end);
                rest = rest.substring(end);
                String value = "";
                if (takesValue(letter)) {
                    if (rest.isEmpty() && left.isEmpty()) {
                        throw GetoptError.of("option -" + letter + " requires argument", letter);
                    }
                    value = rest.isEmpty() ? left.remove() : rest;
                    rest = "";
                }
                found.add(PyTuple.of("-" + letter, value));
            }
        }

        private boolean takesValue(String letter) {
            int index = letter.equals(":") ? -1 : letters.indexOf(letter);
            if (index < 0) {
                throw GetoptError.of("option -" + letter + " not recognized", letter);
            }
            return letters.startsWith(":", index + letter.length());
        }
    }
}
