package pyloom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one class file refers to.
 *
 * @param name the class
 * @param packages the packages of the classes that it names, in code, descriptors and signatures
 * @param members the methods and fields that it names, as {@code java.lang.System.exit}
 */
record ClassUses(String name, Set<String> packages, Set<String> members) {

    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)");

    static ClassUses of(Path classFile) {
        try {
            return of(ClassFile.of().parse(classFile));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassUses of(ClassModel model) {
        Set<String> packages = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        Set<Utf8Entry> texts = new HashSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof StringEntry string) {
                texts.add(string.utf8());
            }
        }
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry used -> add(packages, used.asInternalName());
                case MemberRefEntry used ->
                        members.add(dotted(used.owner().asInternalName() + '/' + used.name()));
                case Utf8Entry text when !texts.contains(text) ->
                        CLASS_IN_DESCRIPTOR
                                .matcher(text.stringValue())
                                .results()
                                .map((MatchResult match) -> match.group(1))
                                .forEach(name -> add(packages, name));
                default -> {}
            }
        }
        String name = dotted(model.thisClass().asInternalName());
        packages.remove(packageOf(name));
        return new ClassUses(name, packages, members);
    }

    private static void add(Set<String> packages, String internalName) {
        String plain = internalName.replaceFirst("^\\[+L?", "");
        if (plain.indexOf('/') >= 0) {
            packages.add(packageOf(dotted(plain)));
        }
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** {@return whether the class names a member like {@code member}} */
    boolean refersTo(Pattern member) {
        return members.stream().anyMatch(member.asMatchPredicate());
    }

    /** {@return the package of the class} */
    String ownPackage() {
        return packageOf(name);
    }
}
