package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** How parameters of types and members of unions are printed. */
final class TypeTexts {

    private TypeTexts() {}

    static String of(Object item) {
        if (item == Ellipsis.ELLIPSIS) {
            return "...";
        }
        if (item == BuiltinTypes.NONE || item == null) {
            return "None";
        }
        if (item instanceof PyType type) {
            return type.qualifiedName();
        }
        if (item instanceof PyList list) {
            StringBuilder text = new StringBuilder("[");
            for (Object one : list) {
                text.append(text.length() == 1 ? "" : ", ").append(of(one));
            }
            return text.append(']').toString();
        }
        boolean alias =
                Attributes.getAttrOr(item, "__origin__", ABSENT) != ABSENT
                        && Attributes.getAttrOr(item, "__args__", ABSENT) != ABSENT;
        Object qualname = alias ? ABSENT : Attributes.getAttrOr(item, "__qualname__", ABSENT);
        Object module = alias ? ABSENT : Attributes.getAttrOr(item, "__module__", ABSENT);
        if (qualname == ABSENT || module == ABSENT || module == null) {
            return Texts.repr(item);
        }
        return module.equals("builtins")
                ? Texts.str(qualname)
                : Texts.str(module) + "." + Texts.str(qualname);
    }
}
