package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

final class CompileCacheTest {

    @TempDir private Path folder;

    private Path tool;
    private Path imported;
    private CompileCache cache;
    private CompiledProgram program;

    @BeforeEach
    void makeFiles() throws IOException {
        tool = Files.writeString(folder.resolve("tool.jar"), "tool");
        imported = Files.writeString(folder.resolve("m.py"), "y = 1");
        cache = new CompileCache(folder.resolve("cache"));
        program =
                new CompiledProgram(
                        "app.P",
                        Map.of("m", "app.M"),
                        Map.of("app.P", new byte[] {1, 2, 3}),
                        List.of(
                                Dependency.of(imported, Files.readAllBytes(imported)),
                                Dependency.absent(folder.resolve("n.py"))));
    }

    private CacheKey key(String text, Tier tier) {
        try {
            return CacheKey.of(
                    SourceText.of("p.py", text),
                    new ModuleNames("app").ofProgram("p.py"),
                    Set.of(),
                    new TranslationOptions(tier),
                    List.of(tool));
        } catch (PythonSyntaxError impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList().getFirst();
        }
    }

    @Test
    void whatIsKeptIsFoundAgain() {
        cache.keep(key("x = 1", Tier.AUTO), program);
        CompiledProgram found = cache.find(key("x = 1", Tier.AUTO));
        assertThat(found.mainClass()).isEqualTo("app.P");
        assertThat(found.moduleClasses()).containsEntry("m", "app.M");
        assertThat(found.classes().get("app.P")).containsExactly(1, 2, 3);
    }

    @Test
    void anotherTextOrTierOrToolIsAnotherEntry() throws IOException {
        cache.keep(key("x = 1", Tier.AUTO), program);
        assertThat(cache.find(key("x = 2", Tier.AUTO))).isNull();
        assertThat(cache.find(key("x = 1", Tier.DYNAMIC))).isNull();
        Files.setLastModifiedTime(tool, FileTime.fromMillis(0));
        assertThat(cache.find(key("x = 1", Tier.AUTO))).isNull();
    }

    @Test
    void anEntryEndsWhenAnImportedModuleChanges() throws IOException {
        cache.keep(key("x = 1", Tier.AUTO), program);
        Files.writeString(imported, "y = 2");
        assertThat(cache.find(key("x = 1", Tier.AUTO))).isNull();
        Files.writeString(imported, "y = 1");
        assertThat(cache.find(key("x = 1", Tier.AUTO))).isNotNull();
        Files.delete(imported);
        assertThat(cache.find(key("x = 1", Tier.AUTO))).isNull();
    }

    @Test
    void anEntryEndsWhenAMissingModuleAppears() throws IOException {
        cache.keep(key("x = 1", Tier.AUTO), program);
        Files.writeString(folder.resolve("n.py"), "");
        assertThat(cache.find(key("x = 1", Tier.AUTO))).isNull();
    }

    @Test
    void aDamagedEntryIsNoEntry() throws IOException {
        cache.keep(key("x = 1", Tier.AUTO), program);
        byte[] bytes = Files.readAllBytes(onlyFile());
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x40;
            Files.write(onlyFile(), damaged);
            assertThat(cache.find(key("x = 1", Tier.AUTO))).as("byte %d", i).isNull();
            Files.write(onlyFile(), Arrays.copyOf(bytes, i));
            assertThat(cache.find(key("x = 1", Tier.AUTO))).as("%d bytes", i).isNull();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoCache() {
        CompileCache impossible = new CompileCache(tool.resolve("below a file"));
        impossible.keep(key("x = 1", Tier.AUTO), program);
        assertThat(impossible.find(key("x = 1", Tier.AUTO))).isNull();
    }

    @Test
    void aToolInFoldersThatMayChangeCachesNothing() {
        tool = folder;
        assertThat(key("x = 1", Tier.AUTO)).isNull();
    }

    @Test
    void theOldestEntriesGoFirst() throws IOException {
        for (int i = 1; i <= 3; i++) {
            Path entry = folder.resolve(i + CacheLimit.SUFFIX);
            Files.write(entry, new byte[100]);
            Files.setLastModifiedTime(entry, FileTime.fromMillis(1000 * i));
        }
        new CacheLimit(folder).deleteDownTo(200);
        assertThat(folder.resolve("1" + CacheLimit.SUFFIX)).doesNotExist();
        assertThat(folder.resolve("2" + CacheLimit.SUFFIX)).exists();
        assertThat(tool).exists();
    }
}
