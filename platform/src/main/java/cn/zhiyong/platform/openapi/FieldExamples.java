package cn.zhiyong.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The examples of fields that {@code contract-examples.properties} states; the file says how to name a field. */
final class FieldExamples {
    private static final String FILE = "/contract-examples.properties";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Properties stated;

    FieldExamples(Properties stated) {
        this.stated = stated;
    }

    static FieldExamples read() {
        var stated = new Properties();
        try (var in = Objects.requireNonNull(FieldExamples.class.getResourceAsStream(FILE), FILE)) {
            stated.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FieldExamples(stated);
    }

    Stream<String> keys() {
        return stated.stringPropertyNames().stream();
    }

    Optional<String> stated(String key) {
        return Optional.ofNullable(stated.getProperty(key));
    }

    /** @throws IllegalStateException if it is not stated or no JSON object */
    @SuppressWarnings("unchecked")
    Map<String, Object> object(String key) {
        return (Map<String, Object>)
                json(stated(key).orElseThrow(() -> new IllegalStateException("No example of " + key + " in " + FILE)));
    }

    static Object json(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("Not JSON in " + FILE + ": " + text, malformed);
        }
    }
}
