package cn.zhiyong.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The one folder that holds all state of the stack: data, logs, keys. Only its owner may enter. */
record Home(Path folder) {
    static Home at(Path folder) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(folder.resolve("data"));
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return new Home(folder.toRealPath());
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + folder + " cannot be used", failed);
        }
    }

    Path postgresData() {
        return folder.resolve("data/postgres");
    }

    Path kafkaData() {
        return folder.resolve("data/kafka");
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path tokenKey() {
        return folder.resolve("token-key.json");
    }

    Path tokenPublicKey() {
        return folder.resolve("token-public-key.pem");
    }

    Path lock() {
        return folder.resolve("run.lock");
    }

    Path processes() {
        return folder.resolve("processes");
    }
}
