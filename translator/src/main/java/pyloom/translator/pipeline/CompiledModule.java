package pyloom.translator.pipeline;

import java.util.Map;

/**
 * A module that is ready to be loaded.
 *
 * @param className the qualified name of its class
 * @param classes its class files by the qualified names of the classes
 */
record CompiledModule(String className, Map<String, byte[]> classes) {}
