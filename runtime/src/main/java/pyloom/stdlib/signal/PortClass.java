package pyloom.stdlib.signal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the class behind {@link SignalPort}, which extends what the JDK calls an internal API of
 * its own and whose mention the compiler warns of; reflection would cost a program that starts a
 * hundred times more. It reads:
 *
 * <pre>
 *   class Port implements sun.misc.SignalHandler, SignalPort {
 *       public void handle(Signal s) { Arrivals.arrive(s.getNumber()); }
 *       public void listen(String n) { Signal.handle(new Signal(n), this); }
 *       public void ignore(String n) { Signal.handle(new Signal(n), SignalHandler.SIG_IGN); }
 *       public void reset(String n) { Signal.handle(new Signal(n), SignalHandler.SIG_DFL); }
 *   }
 * </pre>
 */
final class PortClass {

    private static final String SIGNAL = "sun/misc/Signal";
    private static final String HANDLER = "sun/misc/SignalHandler";
    private static final String OURS = "pyloom/stdlib/signal/";
    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_8 = 52; // without branches there are no frames to describe
    private static final int FINAL_SUPER = 0x30;
    private static final int PUBLIC = 1;
    private static final int DEPTH = 4;

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private static final int ALOAD_0 = 0x2a;
    private static final int ALOAD_1 = 0x2b;
    private static final int POP = 0x57;
    private static final int DUP = 0x59;
    private static final int RETURN = 0xb1;
    private static final int GETSTATIC = 0xb2;
    private static final int INVOKEVIRTUAL = 0xb6;
    private static final int INVOKESPECIAL = 0xb7;
    private static final int INVOKESTATIC = 0xb8;
    private static final int NEW = 0xbb;

    private final Map<String, Integer> constants = new LinkedHashMap<>();
    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(poolBytes);
    private final ByteArrayOutputStream methodBytes = new ByteArrayOutputStream();
    private final DataOutputStream methods = new DataOutputStream(methodBytes);
    private int methodCount;

    private PortClass() {}

    /** {@return a new port} */
    static SignalPort make() {
        try {
            byte[] bytes = new PortClass().bytes();
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            return (SignalPort) lookup.defineClass(bytes).getDeclaredConstructor().newInstance();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private byte[] bytes() throws IOException {
        int self = type(OURS + "Port");
        int parent = type("java/lang/Object");
        int handler = type(HANDLER);
        int port = type(OURS + "SignalPort");
        code(
                "<init>",
                "()V",
                new Code().op(ALOAD_0).call(INVOKESPECIAL, "java/lang/Object", "<init>", "()V"));
        code(
                "handle",
                "(L" + SIGNAL + ";)V",
                new Code()
                        .op(ALOAD_1)
                        .call(INVOKEVIRTUAL, SIGNAL, "getNumber", "()I")
                        .call(INVOKESTATIC, OURS + "Arrivals", "arrive", "(I)V"));
        code("listen", "(Ljava/lang/String;)V", new Code().signal().op(ALOAD_0).install());
        code("ignore", "(Ljava/lang/String;)V", new Code().signal().handler("SIG_IGN").install());
        code("reset", "(Ljava/lang/String;)V", new Code().signal().handler("SIG_DFL").install());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.writeInt(MAGIC);
        out.writeShort(0);
        out.writeShort(JAVA_8);
        out.writeShort(constants.size() + 1);
        poolBytes.writeTo(out);
        out.writeShort(FINAL_SUPER);
        out.writeShort(self);
        out.writeShort(parent);
        out.writeShort(2);
        out.writeShort(handler);
        out.writeShort(port);
        out.writeShort(0); // fields
        out.writeShort(methodCount);
        methodBytes.writeTo(out);
        out.writeShort(0); // attributes
        return whole.toByteArray();
    }

    private void code(String name, String descriptor, Code code) throws IOException {
        byte[] instructions = code.op(RETURN).instructions.toByteArray();
        methodCount++;
        methods.writeShort(PUBLIC);
        methods.writeShort(utf8(name));
        methods.writeShort(utf8(descriptor));
        methods.writeShort(1);
        methods.writeShort(utf8("Code"));
        methods.writeInt(instructions.length + 12);
        methods.writeShort(DEPTH);
        methods.writeShort(2);
        methods.writeInt(instructions.length);
        methods.write(instructions);
        methods.writeShort(0); // exception table
        methods.writeShort(0); // attributes
    }

    /** The instructions of a method. */
    private final class Code {

        private final ByteArrayOutputStream instructions = new ByteArrayOutputStream();

        Code op(int instruction) {
            instructions.write(instruction);
            return this;
        }

        private Code withIndex(int instruction, int index) {
            return op(instruction).op(index >> 8).op(index & 0xff);
        }

        Code call(int how, String owner, String name, String descriptor) throws IOException {
            return withIndex(how, member(METHOD, owner, name, descriptor));
        }

        Code signal() throws IOException {
            return withIndex(NEW, type(SIGNAL))
                    .op(DUP)
                    .op(ALOAD_1)
                    .call(INVOKESPECIAL, SIGNAL, "<init>", "(Ljava/lang/String;)V");
        }

        Code handler(String field) throws IOException {
            return withIndex(GETSTATIC, member(FIELD, HANDLER, field, "L" + HANDLER + ";"));
        }

        Code install() throws IOException {
            String descriptor = "(L" + SIGNAL + ";L" + HANDLER + ";)L" + HANDLER + ";";
            return call(INVOKESTATIC, SIGNAL, "handle", descriptor).op(POP);
        }
    }

    // --- the constant pool

    private int utf8(String text) throws IOException {
        Integer known = constants.get(text);
        if (known == null) {
            pool.writeByte(UTF8);
            pool.writeUTF(text);
            known = add(text);
        }
        return known;
    }

    private int add(String key) {
        int index = constants.size() + 1;
        constants.put(key, index);
        return index;
    }

    private int type(String name) throws IOException {
        int text = utf8(name);
        Integer known = constants.get("class " + name);
        if (known == null) {
            pool.writeByte(CLASS);
            pool.writeShort(text);
            known = add("class " + name);
        }
        return known;
    }

    private int member(int kind, String owner, String name, String descriptor) throws IOException {
        int type = type(owner);
        int nameIndex = utf8(name);
        int descriptorIndex = utf8(descriptor);
        pool.writeByte(NAME_AND_TYPE);
        pool.writeShort(nameIndex);
        pool.writeShort(descriptorIndex);
        int both = add("name " + constants.size());
        pool.writeByte(kind);
        pool.writeShort(type);
        pool.writeShort(both);
        return add("member " + constants.size());
    }
}
