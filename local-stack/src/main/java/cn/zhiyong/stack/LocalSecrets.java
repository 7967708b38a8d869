package cn.zhiyong.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Collectors;

/** Passwords and keys of this stack, made up at its first start and kept in one private file. */
final class LocalSecrets {
    private static final int BYTES = 32;

    private final Properties secrets;

    private LocalSecrets(Properties secrets) {
        this.secrets = secrets;
    }

    static LocalSecrets at(Path file) {
        var secrets = read(file);
        var random = new SecureRandom();
        var before = secrets.size();
        secrets.computeIfAbsent("postgres.password", name -> password(random));
        for (var service : Service.values()) {
            secrets.computeIfAbsent(service.database() + ".password", name -> password(random));
            secrets.computeIfAbsent(service.database() + ".cdc-password", name -> password(random));
            secrets.computeIfAbsent(service.database() + ".data-key", name -> key(random));
            secrets.computeIfAbsent(service.database() + ".cursor-key", name -> key(random));
        }
        if (secrets.size() > before) {
            PrivateFile.write(
                    file,
                    secrets.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                            .sorted()
                            .collect(Collectors.joining()));
        }
        return new LocalSecrets(secrets);
    }

    private static Properties read(Path file) {
        var secrets = new Properties();
        try {
            if (Files.exists(file)) {
                secrets.load(new StringReader(Files.readString(file)));
            }
            return secrets;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + file, failed);
        }
    }

    String superuserPassword() {
        return secrets.getProperty("postgres.password");
    }

    String password(Service service) {
        return secrets.getProperty(service.database() + ".password");
    }

    String cdcPassword(Service service) {
        return secrets.getProperty(service.database() + ".cdc-password");
    }

    String dataKey(Service service) {
        return secrets.getProperty(service.database() + ".data-key");
    }

    String cursorKey(Service service) {
        return secrets.getProperty(service.database() + ".cursor-key");
    }

    private static String password(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random));
    }

    private static String key(SecureRandom random) {
        return Base64.getEncoder().encodeToString(bytes(random));
    }

    private static byte[] bytes(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
