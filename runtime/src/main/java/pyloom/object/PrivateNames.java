package pyloom.object;

/** Names such as {@code __x}, which carry the name of the class that they stand in. */
final class PrivateNames {

    private PrivateNames() {}

    /** {@return what {@code name} is in the class {@code owner}, a name without dots} */
    static String mangled(String name, String owner) {
        String stem = owner.replaceFirst("^_+", "");
        boolean isPrivate = name.startsWith("__") && !name.endsWith("__") && !stem.isEmpty();
        return isPrivate ? ('_' + stem + name).intern() : name;
    }
}
