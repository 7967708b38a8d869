package cn.zhiyong.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the committed contracts from whichever module a test runs in. */
final class ProjectRoot {
    private ProjectRoot() {}

    static Path resolve(String path) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts/events"))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException("Not inside the project: " + Path.of("").toAbsolutePath());
    }
}
