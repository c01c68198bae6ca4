package pyloom.translator.project;

/**
 * The Maven plugins of the emitted build. They are those that Pyloom's own build uses, so that
 * whoever has built Pyloom can build its output without a network; a test compares them.
 */
final class BuildPlugins {

    static final String COMPILER = "3.16.0";
    static final String JAR = "3.4.2";
    static final String RESOURCES = "3.3.1";
    static final String SHADE = "3.6.2";
    static final String SUREFIRE = "3.6.1";
    static final String TOOLCHAINS = "3.3.0";

    private BuildPlugins() {}
}
