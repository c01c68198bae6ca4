package pyloom.translator.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Classes that join the nests of others, so that they may use what is private there. */
final class Nests {

    private final ClassFile classFile;
    private final Map<ClassDesc, List<ClassDesc>> added = new LinkedHashMap<>();

    Nests(ClassFile classFile) {
        this.classFile = classFile;
    }

    /** {@return the host of the nest that a class belongs to} */
    static ClassDesc host(ClassModel model) {
        return model.findAttribute(Attributes.nestHost())
                .map(attribute -> attribute.nestHost().asSymbol())
                .orElse(model.thisClass().asSymbol());
    }

    static String binaryName(ClassDesc type) {
        String name = type.descriptorString();
        return name.substring(1, name.length() - 1).replace('/', '.');
    }

    void add(ClassDesc host, ClassDesc member) {
        added.computeIfAbsent(host, _ -> new ArrayList<>()).add(member);
    }

    /** Names the new members in the hosts. */
    void enlarge(Map<String, byte[]> woven) {
        added.forEach(
                (host, members) -> {
                    String name = binaryName(host);
                    woven.put(name, enlarged(classFile.parse(woven.get(name)), members));
                });
    }

    private byte[] enlarged(ClassModel model, List<ClassDesc> more) {
        List<ClassDesc> members = new ArrayList<>();
        model.findAttribute(Attributes.nestMembers())
                .ifPresent(
                        before ->
                                before.nestMembers().forEach(each -> members.add(each.asSymbol())));
        members.addAll(more);
        ClassTransform transform =
                ClassTransform.dropping(element -> element instanceof NestMembersAttribute)
                        .andThen(
                                ClassTransform.endHandler(
                                        builder ->
                                                builder.with(
                                                        NestMembersAttribute.ofSymbols(members))));
        return classFile.transformClass(model, transform);
    }
}
