package pyloom.translator.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Compiled programs as bytes, with a checksum so that a damaged file is known for one. */
final class CompiledProgramFormat {

    private static final int MAGIC = 0x50594c32; // "PYL2"

    private CompiledProgramFormat() {}

    static byte[] write(CompiledProgram program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(program.mainClass());
        out.writeInt(program.moduleClasses().size());
        for (Map.Entry<String, String> each : program.moduleClasses().entrySet()) {
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue());
        }
        out.writeInt(program.dependencies().size());
        for (Dependency each : program.dependencies()) {
            out.writeUTF(each.path());
            out.writeUTF(each.digest());
        }
        out.writeInt(program.classes().size());
        for (Map.Entry<String, byte[]> each : program.classes().entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(file);
        header.writeInt(MAGIC);
        header.writeLong(checksum(bytes.toByteArray(), 0));
        bytes.writeTo(header);
        return file.toByteArray();
    }

    /** {@return the program, or null if the bytes are none that {@link #write} makes} */
    static CompiledProgram read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        if (in.readInt() != MAGIC || in.readLong() != checksum(file, Integer.BYTES + Long.BYTES)) {
            return null;
        }
        String mainClass = in.readUTF();
        Map<String, String> moduleClasses = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            moduleClasses.put(in.readUTF(), in.readUTF());
        }
        List<Dependency> dependencies = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            dependencies.add(new Dependency(in.readUTF(), in.readUTF()));
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new CompiledProgram(mainClass, moduleClasses, classes, dependencies);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }
}
