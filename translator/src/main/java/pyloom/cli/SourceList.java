package pyloom.cli;

import pyloom.translator.pipeline.SourceInput;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that the arguments {@code SRC...} of a command stand for, each once. */
final class SourceList {

    private final Map<String, SourceInput> inputs = new LinkedHashMap<>();

    /** The files of programs, packages and folders. */
    SourceList(List<Path> sources) throws IOException {
        for (Path source : sources) {
            for (SourceInput input : SourceInput.of(source)) {
                inputs.putIfAbsent(input.file().toString(), input);
            }
        }
    }

    /** {@return the names of the files in their order} */
    List<String> files() {
        return new ArrayList<>(inputs.keySet());
    }

    /** {@return what a file stands for} */
    SourceInput input(SourceText source) {
        return inputs.get(source.name());
    }
}
