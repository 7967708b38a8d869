package cn.zhiyong.sanction.rulebook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads the rulebook at start; a bad file stops the service with a message that names file and key. */
class RulebookFile {
    private static final String SHIPPED = "rulebook/2022-03.json";

    @Produces
    @Singleton
    @Startup
    Rulebook rulebook(RulebookSettings settings, ObjectMapper json) {
        return settings.file().map(file -> read(file, json)).orElseGet(() -> shipped(json));
    }

    static Rulebook shipped(ObjectMapper json) {
        try (var content = RulebookFile.class.getClassLoader().getResourceAsStream(SHIPPED)) {
            return read(SHIPPED, content, json);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Rulebook " + SHIPPED + " cannot be read", unreadable);
        }
    }

    static Rulebook read(Path file, ObjectMapper json) {
        try (var content = Files.newInputStream(file)) {
            return read(file.toString(), content, json);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Rulebook " + file + " (zhiyong.rulebook.file) cannot be read", unreadable);
        }
    }

    private static Rulebook read(String name, InputStream content, ObjectMapper json) throws IOException {
        try {
            return json.readerFor(Rulebook.class)
                    .with(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .readValue(content);
        } catch (JsonMappingException wrong) {
            throw new IllegalStateException("Rulebook " + name + ": " + describe(wrong), wrong);
        }
    }

    private static String describe(JsonMappingException wrong) {
        var key = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
        if (wrong instanceof ValueInstantiationException && wrong.getCause() instanceof IllegalArgumentException) {
            return (key.isEmpty() ? "" : key + ".") + wrong.getCause().getMessage();
        }
        return key + ": " + wrong.getOriginalMessage();
    }
}
