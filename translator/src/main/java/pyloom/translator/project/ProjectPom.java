package pyloom.translator.project;

/** The {@code pom.xml} of an emitted project. */
final class ProjectPom {

    private static final String TEMPLATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                     xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>
              <groupId>@GROUP@</groupId>
              <artifactId>@ARTIFACT@</artifactId>
              <version>1.0-SNAPSHOT</version>

              <properties>
                <maven.compiler.release>25</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
                <pyloom.version>@VERSION@</pyloom.version>
              </properties>

              <!-- the runtime comes along with the project -->
              <repositories>
                <repository>
                  <id>pyloom</id>
                  <url>file://${project.basedir}/repo</url>
                </repository>
              </repositories>

              <dependencies>
                <dependency>
                  <groupId>pyloom</groupId>
                  <artifactId>pyloom-runtime</artifactId>
                  <version>${pyloom.version}</version>
                </dependency>
              </dependencies>

              <build>
                <finalName>@ARTIFACT@</finalName>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-toolchains-plugin</artifactId>
                    <version>@TOOLCHAINS@</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>select-jdk-toolchain</goal>
                        </goals>
                        <configuration>
                          <version>[25,)</version>
                        </configuration>
                      </execution>
                    </executions>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>@RESOURCES@</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>@COMPILER@</version>
                    <configuration>
                      <fork>true</fork>
                      <useIncrementalCompilation>false</useIncrementalCompilation>
                      <!-- Python lines in tracebacks, generators as state machines -->
                      <annotationProcessorPaths>
                        <path>
                          <groupId>pyloom</groupId>
                          <artifactId>pyloom-weaver</artifactId>
                          <version>${pyloom.version}</version>
                        </path>
                      </annotationProcessorPaths>
                      <compilerArgs>
                        <arg>-J--add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED</arg>
                        <arg>-J--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED</arg>
                        <arg>-proc:none</arg>
                        <arg>-Xplugin:Pyloom target/classes src/main/resources</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>@SUREFIRE@</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-jar-plugin</artifactId>
                    <version>@JAR@</version>
                  </plugin>
            @PROGRAM@    </plugins>
              </build>
            </project>
            """;

    private static final String PROGRAM =
            """
                  <plugin>
                    <!-- one jar with everything: java -jar target/@ARTIFACT@.jar -->
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-shade-plugin</artifactId>
                    <version>@SHADE@</version>
                    <executions>
                      <execution>
                        <phase>package</phase>
                        <goals>
                          <goal>shade</goal>
                        </goals>
                        <configuration>
                          <createDependencyReducedPom>false</createDependencyReducedPom>
                          <transformers>
                            <transformer implementation="org.apache.maven.plugins.shade.resource.ManifestResourceTransformer">
                              <mainClass>@MAIN@</mainClass>
                            </transformer>
                          </transformers>
                          <filters>
                            <filter>
                              <artifact>*:*</artifact>
                              <excludes>
                                <exclude>META-INF/maven/**</exclude>
                                <exclude>META-INF/MANIFEST.MF</exclude>
                              </excludes>
                            </filter>
                          </filters>
                        </configuration>
                      </execution>
                    </executions>
                  </plugin>
            """;

    private ProjectPom() {}

    /**
     * {@return the text}
     *
     * @param group the group, a Java package
     * @param artifact the name of the project, of letters, digits, dots, dashes and underscores
     * @param version the version of the runtime that comes along
     * @param mainClass what the jar runs, null for a library
     */
    static String of(String group, String artifact, String version, String mainClass) {
        String program = mainClass == null ? "" : PROGRAM.indent(4).replace("@MAIN@", mainClass);
        return TEMPLATE.replace("@PROGRAM@", program)
                .replace("@GROUP@", group)
                .replace("@ARTIFACT@", artifact)
                .replace("@VERSION@", version)
                .replace("@TOOLCHAINS@", BuildPlugins.TOOLCHAINS)
                .replace("@RESOURCES@", BuildPlugins.RESOURCES)
                .replace("@COMPILER@", BuildPlugins.COMPILER)
                .replace("@SUREFIRE@", BuildPlugins.SUREFIRE)
                .replace("@JAR@", BuildPlugins.JAR)
                .replace("@SHADE@", BuildPlugins.SHADE);
    }
}
