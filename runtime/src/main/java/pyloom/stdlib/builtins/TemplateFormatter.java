package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.KeyError;
import pyloom.object.PyDict;
import pyloom.object.ValueError;
import pyloom.values.format.FieldName;
import pyloom.values.format.FormatTemplate;
import pyloom.values.format.FormatTemplate.Piece;

/** One call of {@code str.format} or {@code str.format_map}. */
final class TemplateFormatter {

    private final Object[] positional; // null for format_map
    private final Object named;
    private Boolean automatic; // null until the first position is named or left out
    private int next;

    TemplateFormatter(Object[] positional, Object named) {
        this.positional = positional;
        this.named = named;
    }

    String format(String template) {
        StringBuilder out = new StringBuilder(template.length() + 16);
        format(FormatTemplate.parse(template), out);
        return out.toString();
    }

    private void format(FormatTemplate template, StringBuilder out) {
        for (Piece piece : template.pieces()) {
            switch (piece) {
                case Piece.Literal literal -> out.append(literal.text());
                case Piece.Broken broken -> throw new ValueError(broken.message());
                case Piece.Field field -> out.append(format(field));
            }
        }
    }

    private String format(Piece.Field field) {
        Object value = Formatting.convert(lookUp(field.name()), field.conversion());
        String spec = field.spec();
        if (field.specTemplate() != null) {
            StringBuilder expanded = new StringBuilder();
            format(field.specTemplate(), expanded);
            spec = expanded.toString();
        }
        return Formatting.format(value, spec);
    }

    private Object lookUp(FieldName name) {
        Object value = first(name.first());
        for (FieldName.Step step : name.steps()) {
            value =
                    switch (step) {
                        case FieldName.Step.Attribute attribute ->
                                Attributes.getAttr(value, attribute.name().intern());
                        case FieldName.Step.Item item -> Items.getItem(value, item.key());
                        case FieldName.Step.Broken broken -> throw new ValueError(broken.message());
                    };
        }
        return value;
    }

    private Object first(Object name) {
        return switch (name) {
            case FieldName.Step.Broken broken -> throw new ValueError(broken.message());
            case Long index -> positional(index, false);
            case String text when text.isEmpty() -> positional(next++, true);
            default -> keyword((String) name);
        };
    }

    private Object positional(long index, boolean counted) {
        if (automatic == null) {
            automatic = counted;
        }
        if (automatic != counted) {
            throw new ValueError(
                    counted
                            ? "cannot switch from manual field specification to automatic field"
                                    + " numbering"
                            : "cannot switch from automatic field numbering to manual field"
                                    + " specification");
        }
        if (positional == null) {
            throw new ValueError("Format string contains positional fields");
        }
        if (index >= positional.length) {
            throw new IndexError(
                    "Replacement index " + index + " out of range for positional args tuple");
        }
        return positional[(int) index];
    }

    private Object keyword(String name) {
        if (positional == null) {
            return Items.getItem(named, name);
        }
        Object value = ((PyDict) named).getOrAbsent(name);
        if (value == ABSENT) {
            throw new KeyError(name);
        }
        return value;
    }
}
