package pyloom.stdlib.subprocess;

import pyloom.files.Descriptor;
import pyloom.files.Descriptors;
import pyloom.files.Environment;
import pyloom.files.Errno;
import pyloom.files.FileNames;
import pyloom.files.Paths;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyBytes;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a program as the arguments of {@code Popen} say. */
final class Launch {

    static final long PIPE = -1;
    static final long STDOUT = -2;
    static final long DEVNULL = -3;

    private static final Pattern NUMBER = Pattern.compile("error[=:] ?(\\d+)");

    private final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder();
    private Object directory;

    /** Sets the words of the command; with a shell the first is a script. */
    void setCommand(Object args, boolean shell, Object executable) {
        Object plain = PyValueInstance.unwrap(args);
        boolean isOne = plain instanceof String || plain instanceof PyBytes;
        if (isOne || Attributes.getAttrOr(args, "__fspath__", null) != null) {
            command.add(FileNames.text(args));
        } else {
            for (Object each : Iteration.iterate(args)) {
                command.add(FileNames.text(each));
            }
        }
        if (shell) {
            command.addFirst("-c");
            command.addFirst(executable == null ? "/bin/sh" : FileNames.text(executable));
        } else if (executable != null) {
            command.set(0, FileNames.text(executable));
        }
    }

    /** Has the program lead a session of its own. */
    void startSession() {
        command.addFirst("setsid");
    }

    void setDirectory(Object path) {
        directory = path;
        String name = path == null ? Paths.currentDirectory() : FileNames.text(path);
        builder.directory(Paths.resolve(name).toFile());
    }

    void setEnvironment(Object env) {
        Map<String, String> variables = builder.environment();
        variables.clear();
        if (env == null) {
            variables.putAll(Environment.copy());
            return;
        }
        for (Object name : Iteration.iterate(Attributes.callMethod(env, "keys"))) {
            Object value = pyloom.object.Items.getItem(env, name);
            variables.put(FileNames.text(name), FileNames.text(value));
        }
    }

    void setInput(Object stdin) {
        builder.redirectInput(
                switch (kind(stdin)) {
                    case NOTHING -> Redirect.INHERIT;
                    case TO_PIPE -> Redirect.PIPE;
                    case TO_NULL -> Redirect.from(new File("/dev/null"));
                    case TO_FILE -> Redirect.from(file(stdin));
                    case TO_OUTPUT -> throw Errno.error(Errno.EBADF);
                });
    }

    void setOutput(Object stdout) {
        builder.redirectOutput(output(stdout, 1));
    }

    void setErrors(Object stderr) {
        if (kind(stderr) == Kind.TO_OUTPUT) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(output(stderr, 2));
        }
    }

    private static Redirect output(Object stream, long usual) {
        return switch (kind(stream)) {
            case NOTHING -> inherited(usual);
            case TO_PIPE -> Redirect.PIPE;
            case TO_NULL -> Redirect.DISCARD;
            case TO_FILE -> Redirect.appendTo(file(stream));
            case TO_OUTPUT -> throw Errno.error(Errno.EBADF);
        };
    }

    /** A program may have put a file in place of its own output. */
    private static Redirect inherited(long number) {
        Descriptor own = Descriptors.find(number);
        String path = own == null ? "/dev/null" : own.path();
        return path == null || path.startsWith("/proc/self/fd/")
                ? Redirect.INHERIT
                : Redirect.appendTo(new File(path));
    }

    /** What a stream of the program is to be. */
    enum Kind {
        NOTHING,
        TO_PIPE,
        TO_OUTPUT,
        TO_NULL,
        TO_FILE
    }

    static Kind kind(Object stream) {
        if (stream == null) {
            return Kind.NOTHING;
        }
        if (PyValueInstance.unwrap(stream) instanceof Long number && number < 0) {
            if (number == PIPE) {
                return Kind.TO_PIPE;
            }
            return number == STDOUT ? Kind.TO_OUTPUT : Kind.TO_NULL;
        }
        return Kind.TO_FILE;
    }

    private static File file(Object stream) {
        long number =
                PyValueInstance.unwrap(stream) instanceof Long plain
                        ? plain
                        : Numbers.index(Attributes.callMethod(stream, "fileno"));
        String path = Descriptors.get(number).path();
        if (path == null) {
            throw new NotImplementedError(
                    "a pipe inside this process cannot be given to another program");
        }
        return new File(path);
    }

    Process start() {
        builder.command(command);
        if (command.isEmpty()) {
            throw new pyloom.object.IndexError("list index out of range");
        }
        try {
            return builder.start();
        } catch (IOException failure) {
            throw reason(failure);
        }
    }

    private OSError reason(IOException failure) {
        if (directory != null && !Files.isDirectory(builder.directory().toPath())) {
            boolean isThere = builder.directory().exists();
            return Errno.error(isThere ? Errno.ENOTDIR : Errno.ENOENT, FileNames.fspath(directory));
        }
        Matcher number = NUMBER.matcher(String.valueOf(failure.getMessage()));
        int code = number.find() ? Integer.parseInt(number.group(1)) : Errno.ENOENT;
        return Errno.error(code, command.getFirst());
    }
}
