package pyloom.translator.ast;

import java.util.List;

/** Writes f-strings as Python text: the whole inside as one string literal behind an {@code f}. */
final class UnparseFString {

    private final StringBuilder body = new StringBuilder();

    /** {@return the text of an f-string with these parts} */
    String of(List<Expr> parts) {
        add(parts);
        return "f" + PythonRepr.of(new ConstantValue.Str(body.toString()));
    }

    private void add(List<Expr> parts) {
        for (Expr part : parts) {
            switch (part) {
                case Expr.Constant constant -> addText(constant);
                case Expr.FormattedValue value -> addField(value);
                case Expr.JoinedStr inner -> add(inner.values());
                default -> throw new IllegalStateException("not a part of an f-string: " + part);
            }
        }
    }

    private void addText(Expr.Constant constant) {
        if (constant.value() instanceof ConstantValue.Str(String text)) {
            body.append(text.replace("{", "{{").replace("}", "}}"));
        }
    }

    private void addField(Expr.FormattedValue field) {
        String value = Unparse.of(field.value());
        body.append(value.startsWith("{") ? "{ " : "{").append(value);
        if (field.conversion() > 0) {
            body.append('!').append((char) field.conversion());
        }
        if (field.formatSpec() instanceof Expr.JoinedStr specification) {
            body.append(':');
            add(specification.values());
        }
        body.append('}');
    }
}
