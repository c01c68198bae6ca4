package pyloom.translator.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * The places where function objects are made of lambdas: they learn where they are, which is the
 * identity of the functions.
 */
final class FunctionPlaces {

    private static final ClassDesc FUNCTIONS = ClassDesc.of("pyloom.runtime", "Functions");

    private static final ClassDesc FUNCTION = ClassDesc.of("pyloom.object", "PyFunction");

    private static final String GENERATOR = "generator";

    private static final MethodTypeDesc WOVEN =
            MethodTypeDesc.of(
                    FUNCTION,
                    ConstantDescs.CD_String,
                    ConstantDescs.CD_String,
                    ClassDesc.of("pyloom.object", "Entry"),
                    ConstantDescs.CD_Class,
                    ConstantDescs.CD_String,
                    ConstantDescs.CD_int);

    private FunctionPlaces() {}

    /** {@return whether an instruction makes a function object} */
    static boolean isPlace(Instruction instruction) {
        return instruction instanceof InvokeInstruction call
                && call.opcode() == Opcode.INVOKESTATIC
                && call.owner().asSymbol().equals(FUNCTIONS);
    }

    /** {@return whether an instruction makes the object of a generator function} */
    static boolean makesGenerators(CodeElement element) {
        return element instanceof Instruction instruction
                && isPlace(instruction)
                && ((InvokeInstruction) instruction).name().stringValue().startsWith(GENERATOR);
    }

    /** Lets the function make generators whose bodies are state machines. */
    static void writeMachine(CodeBuilder to, CodeElement element) {
        to.with(element).invokevirtual(FUNCTION, "machine", MethodTypeDesc.of(FUNCTION));
    }

    /** Makes the function with the place of {@code site} as well. */
    static void write(
            CodeBuilder to, Instruction instruction, ClassDesc owner, Sites sites, int site) {
        to.loadConstant(owner)
                .loadConstant(sites.functionAt(site))
                .loadConstant(sites.pythonLine(site))
                .invokestatic(
                        FUNCTIONS,
                        makesGenerators(instruction) ? "wovenGenerator" : "woven",
                        WOVEN);
    }
}
