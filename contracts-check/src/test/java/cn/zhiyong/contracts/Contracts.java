package cn.zhiyong.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed contracts. */
final class Contracts {
    private static final Path ROOT =
            Path.of(System.getProperty("zhiyong.root", "..")).toAbsolutePath().normalize();

    private Contracts() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.list(ROOT.resolve("contracts/openapi"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
