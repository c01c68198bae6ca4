package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError.Kind;

import java.util.List;

/** The actions that many rules share. Parts are named as in the notation of the alternative. */
final class Actions {

    private Actions() {}

    /** Makes a node of all that matched, with the named parts as its children. */
    static Action node(NodeKind kind, String... children) {
        if (children.length == 0) {
            return match -> match.make(kind, "", List.of());
        }
        return match -> match.make(kind, "", match.nodes(children));
    }

    /** An error that takes up the named part. */
    static Action errorAt(String part, String message) {
        return match -> {
            throw match.errors().at(match.range(part), message);
        };
    }

    /** An error that takes up the named part and tells what kind of expression it is. */
    static Action errorNaming(String part, String format) {
        return match -> {
            Node node = match.node(part);
            throw match.errors().at(node, String.format(format, node.kind().description()));
        };
    }

    /** An error from the start of one named part to the end of another. */
    static Action errorBetween(String first, String last, String message) {
        return match -> {
            throw match.errors().between(match.range(first), match.range(last), message);
        };
    }

    /** An error from the start of the named part to wherever the tokenizer is. */
    static Action errorFrom(String part, String message) {
        return match -> {
            throw match.errors().from(match.range(part), message);
        };
    }

    /** An error at the last token taken. */
    static Action error(String message) {
        return match -> {
            throw match.errors().here(Kind.SYNTAX, message);
        };
    }

    /** An error at the token that follows the match. */
    static Action errorAtNext(String message) {
        return match -> {
            throw match.errors().atNext(message);
        };
    }

    /** The lack of an indented block after the statement that starts with the named part. */
    static Action errorNoBlock(String part, String statement) {
        return match -> {
            throw match.errors()
                    .here(
                            Kind.INDENTATION,
                            "expected an indented block after "
                                    + statement
                                    + " on line "
                                    + match.range(part).line());
        };
    }

    /** An error if something in the named part is no target; else the rule fails. */
    static Action errorInTarget(String part, Targets targets) {
        return match -> {
            Node wrong = targets.findInvalid(match.node(part));
            if (wrong == null) {
                return null;
            }
            String verb = targets == Targets.DELETED ? "delete" : "assign to";
            throw match.errors().at(wrong, "cannot " + verb + " " + wrong.kind().description());
        };
    }

    /** {@return the last of the nodes in the named list} */
    static Node last(Match match, String part) {
        return (Node) match.list(part).getLast();
    }
}
