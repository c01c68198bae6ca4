package pyloom.translator.project;

/** The {@code .pom} files of the jars that come along with a project. */
final class LibraryPom {

    private static final String TEMPLATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                     xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>
              <groupId>pyloom</groupId>
              <artifactId>@ARTIFACT@</artifactId>
              <version>@VERSION@</version>
              <licenses>
                <license>
                  <name>Apache-2.0</name>
                </license>
              </licenses>
            @DEPENDENCY@</project>
            """;

    private static final String DEPENDENCY =
            """
              <dependencies>
                <dependency>
                  <groupId>pyloom</groupId>
                  <artifactId>@OTHER@</artifactId>
                  <version>@VERSION@</version>
                </dependency>
              </dependencies>
            """;

    private LibraryPom() {}

    /** {@return the text for a library that needs another of ours, or null for none} */
    static String of(String artifact, String version, String other) {
        return TEMPLATE.replace("@DEPENDENCY@", other == null ? "" : DEPENDENCY)
                .replace("@ARTIFACT@", artifact)
                .replace("@VERSION@", version)
                .replace("@OTHER@", String.valueOf(other));
    }
}
