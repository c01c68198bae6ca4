package pyloom.values.codec;

import pyloom.values.Fault;
import pyloom.values.text.CodePoints;
import pyloom.values.text.StringRepr;

import java.util.Locale;

/** The error handlers that work alike for every codec. */
enum StandardErrors implements ErrorHandler {
    STRICT {
        @Override
        public Recovery encode(Problem problem, String text) {
            throw encodeError(problem, text);
        }

        @Override
        public Recovery decode(Problem problem, byte[] input) {
            throw decodeError(problem, input);
        }
    },
    IGNORE {
        @Override
        void append(int character, StringBuilder out) {}

        @Override
        public Recovery decode(Problem problem, byte[] input) {
            return Recovery.text("", problem.end());
        }
    },
    REPLACE {
        @Override
        void append(int character, StringBuilder out) {
            out.append('?');
        }

        @Override
        public Recovery decode(Problem problem, byte[] input) {
            return Recovery.text("\ufffd", problem.end());
        }
    },
    BACKSLASHREPLACE {
        @Override
        void append(int character, StringBuilder out) {
            StringRepr.appendNumeric(character, out);
        }

        @Override
        public Recovery decode(Problem problem, byte[] input) {
            StringBuilder out = new StringBuilder();
            for (int at = problem.start(); at < problem.end(); at++) {
                StringRepr.appendNumeric(input[at] & 0xff, out);
            }
            return Recovery.text(out.toString(), problem.end());
        }
    },
    XMLCHARREFREPLACE {
        @Override
        void append(int character, StringBuilder out) {
            out.append("&#").append(character).append(';');
        }

        @Override
        public Recovery decode(Problem problem, byte[] input) {
            throw Fault.type("don't know how to handle UnicodeDecodeError in error callback");
        }
    },
    NAMEREPLACE {
        @Override
        void append(int character, StringBuilder out) {
            String name = Character.getName(character);
            if (name == null || Character.isSurrogate((char) character)) {
                StringRepr.appendNumeric(character, out);
            } else {
                out.append("\\N{").append(name).append('}');
            }
        }

        @Override
        public Recovery decode(Problem problem, byte[] input) {
            throw Fault.type("don't know how to handle UnicodeDecodeError in error callback");
        }
    };

    String pythonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Appends what stands for one character that cannot be encoded. */
    void append(int character, StringBuilder out) {
        throw new IllegalStateException(name());
    }

    @Override
    public Recovery encode(Problem problem, String text) {
        StringBuilder out = new StringBuilder();
        text.substring(problem.start(), problem.end())
                .codePoints()
                .forEach(character -> append(character, out));
        return Recovery.text(out.toString(), problem.end());
    }

    static RuntimeException encodeError(Problem problem, String text) {
        return Fault.of(
                "UnicodeEncodeError",
                problem.codec(),
                text,
                (long) CodePoints.index(text, problem.start()),
                (long) CodePoints.index(text, problem.end()),
                problem.reason());
    }

    static RuntimeException decodeError(Problem problem, byte[] input) {
        return Fault.of(
                "UnicodeDecodeError",
                problem.codec(),
                input,
                (long) problem.start(),
                (long) problem.end(),
                problem.reason());
    }
}
