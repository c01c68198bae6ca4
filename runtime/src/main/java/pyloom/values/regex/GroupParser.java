package pyloom.values.regex;

import pyloom.values.text.StringRepr;

import java.util.List;

/** Reads what a parenthesis begins. */
final class GroupParser {

    private final RegexParser parser;
    private final PatternSource source;
    private final ParseState state;
    private final boolean verbose;
    private final int start; // of the parenthesis

    GroupParser(RegexParser parser, PatternSource source, ParseState state, boolean verbose) {
        this.parser = parser;
        this.source = source;
        this.state = state;
        this.verbose = verbose;
        this.start = source.tell() - 1;
    }

    /**
     * {@return the node, or null if it was a comment or flags of the whole pattern}
     *
     * @param mayHaveFlags whether flags of the whole pattern may stand here
     */
    Node parse(boolean mayHaveFlags) {
        if (!source.match("?")) {
            return capture(null);
        }
        String kind = required();
        return switch (kind) {
            case "P" -> extension();
            case ":" -> new Node.Group(-1, 0, 0, body(verbose));
            case "#" -> comment();
            case "=", "!" -> look(kind, false);
            case "<" -> lookbehind();
            case "(" -> conditional();
            case ">" -> new Node.Atomic(body(verbose));
            default -> flags(kind, mayHaveFlags);
        };
    }

    private String required() {
        String part = source.get();
        if (part == null) {
            throw source.error("unexpected end of pattern");
        }
        return part;
    }

    private Node capture(String name) {
        int number = state.open(name, source);
        List<Node> body = body(verbose);
        state.close(number, body);
        return new Node.Group(number, 0, 0, body);
    }

    private List<Node> body(boolean isVerbose) {
        List<Node> body = parser.parseAlternatives(isVerbose, true);
        requireEnd();
        return body;
    }

    private void requireEnd() {
        if (!source.match(")")) {
            throw source.error("missing ), unterminated subpattern", source.tell() - start);
        }
    }

    private Node extension() {
        if (source.match("<")) {
            String name = source.getUntil(">", "group name");
            source.checkGroupName(name, 1);
            return capture(name);
        }
        if (source.match("=")) {
            String name = source.getUntil(")", "group name");
            source.checkGroupName(name, 1);
            int number = named(name);
            if (!state.isClosed(number)) {
                throw source.error("cannot refer to an open group", PatternSource.length(name) + 1);
            }
            state.checkInLookbehind(number, source);
            return new Node.GroupReference(number);
        }
        String other = required();
        throw source.error("unknown extension ?P" + other, PatternSource.length(other) + 2);
    }

    private int named(String name) {
        Integer number = state.names().get(name);
        if (number == null) {
            throw source.error(
                    "unknown group name " + StringRepr.repr(name), PatternSource.length(name) + 1);
        }
        return number;
    }

    private Node comment() {
        while (true) {
            if (source.next() == null) {
                throw source.error("missing ), unterminated comment", source.tell() - start);
            }
            if (source.get().equals(")")) {
                return null;
            }
        }
    }

    private Node lookbehind() {
        String kind = required();
        if (!kind.equals("=") && !kind.equals("!")) {
            throw source.error("unknown extension ?<" + kind, PatternSource.length(kind) + 2);
        }
        return look(kind, true);
    }

    private Node look(String kind, boolean behind) {
        int before = behind ? state.beginLookbehind() : 0;
        List<Node> body = parser.parseAlternatives(verbose, true);
        if (behind) {
            state.endLookbehind(before);
        }
        requireEnd();
        boolean negative = kind.equals("!");
        return negative && body.isEmpty()
                ? new Node.Failure()
                : new Node.Look(behind, negative, body);
    }

    private Node conditional() {
        String name = source.getUntil(")", "group name");
        long number;
        if (PatternSource.isNumber(name)) {
            number = number(name);
        } else {
            source.checkGroupName(name, 1);
            number = named(name);
        }
        state.checkInLookbehind(number, source);
        List<Node> matched = parser.parseSequence(verbose, false);
        List<Node> otherwise = null;
        if (source.match("|")) {
            otherwise = parser.parseSequence(verbose, false);
            if (source.nextIs("|")) {
                throw source.error("conditional backref with more than two branches");
            }
        }
        requireEnd();
        return new Node.Conditional((int) number, matched, otherwise);
    }

    private long number(String name) {
        long number = name.length() > 18 ? Long.MAX_VALUE : Long.parseLong(name);
        if (number == 0) {
            throw source.error("bad group number", name.length() + 1);
        }
        if (number >= ParseState.MOST_GROUPS) {
            throw source.error("invalid group reference " + name, name.length() + 1);
        }
        state.rememberCondition(number, source.tell() - name.length() - 1);
        return number;
    }

    private Node flags(String letter, boolean mayHaveFlags) {
        if (RegexFlags.ofLetter(letter) == 0 && !letter.equals("-")) {
            throw source.error("unknown extension ?" + letter, PatternSource.length(letter) + 1);
        }
        FlagParser flags = new FlagParser(source);
        if (!flags.parse(letter)) {
            state.addFlags(flags.added());
            if (!mayHaveFlags) {
                throw source.error(
                        "global flags not at the start of the expression", source.tell() - start);
            }
            return null;
        }
        boolean isVerbose =
                (verbose || (flags.added() & RegexFlags.VERBOSE) != 0)
                        && (flags.deleted() & RegexFlags.VERBOSE) == 0;
        return new Node.Group(-1, flags.added(), flags.deleted(), body(isVerbose));
    }
}
