package cn.zhiyong.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the committed contracts from whichever module a test runs in. */
public final class ProjectRoot {
    private ProjectRoot() {}

    public static Path resolve(String path) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts/events"))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException("Not inside the project: " + Path.of("").toAbsolutePath());
    }
}
