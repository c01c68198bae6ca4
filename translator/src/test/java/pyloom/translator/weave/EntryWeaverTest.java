package pyloom.translator.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Method references become objects of classes that know their methods by number. */
class EntryWeaverTest {

    private static Map<String, byte[]> woven;
    private static Class<?> references;

    @BeforeAll
    static void weave() throws Exception {
        Map<String, byte[]> compiled = WeavingFixture.compile("References");
        woven = new EntryWeaver(WeavingFixture.hierarchy(compiled)).weave(compiled);
        references = WeavingFixture.load(woven, "demo.References");
    }

    @Test
    void eachObjectCallsItsOwnMethod() throws ReflectiveOperationException {
        List<?> operators = (List<?>) references.getField("OPERATORS").get(null);
        assertThat(operators)
                .extracting(each -> ((IntBinaryOperator) each).applyAsInt(20, 3))
                .containsExactly(23, 17, 60, 6);
    }

    @Test
    void methodsOfNestedClassesAreReached() throws ReflectiveOperationException {
        Supplier<?> supplier = (Supplier<?>) references.getField("NESTED").get(null);
        assertThat(supplier.get()).isEqualTo("nested");
    }

    @Test
    void whatCapturesAValueStays() throws ReflectiveOperationException {
        Supplier<?> supplier =
                (Supplier<?>) references.getMethod("capturing", String.class).invoke(null, "it");
        assertThat(supplier.get()).isEqualTo("it");
        assertThat(linkages("demo.References")).isEqualTo(1);
    }

    @Test
    void objectsOfOneInterfaceShareAClass() {
        assertThat(woven.keySet()).filteredOn(name -> name.contains("$$")).hasSize(2);
    }

    private static long linkages(String name) {
        ClassModel model = ClassFile.of().parse(woven.get(name));
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .count();
    }
}
