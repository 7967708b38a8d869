package cn.zhiyong.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A migration that was committed never changes: databases that ran it would refuse to start. A new one is added to
 * {@code migrations.sha256} with the line that this test prints.
 */
class FrozenMigrationsTest {
    private static final Path KEPT = Path.of("test-support/src/test/resources/migrations.sha256");

    @Test
    void everyMigrationIsAsItWasCommitted() throws IOException {
        var root = ProjectRoot.resolve("");
        var actual = new ArrayList<String>();
        for (var module : modules(root)) {
            try (var files = Files.walk(module.resolve("src/main/resources/db"))) {
                files.filter(file -> file.toString().endsWith(".sql"))
                        .map(file -> sha256(file) + "  " + root.relativize(file))
                        .forEach(actual::add);
            }
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(Files.readAllLines(root.resolve(KEPT)));
    }

    private static List<Path> modules(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/resources/db")))
                    .toList();
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
