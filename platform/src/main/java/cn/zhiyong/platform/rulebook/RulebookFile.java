package cn.zhiyong.platform.rulebook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads rulebooks; what is wrong with one is said with file and key. */
public final class RulebookFile {
    private static final String SHIPPED = "rulebook/2022-03.json";

    private RulebookFile() {}

    /** The version that the service comes with. */
    public static <F extends Figures> F shipped(Class<F> type, ObjectMapper json) {
        try (var content = type.getClassLoader().getResourceAsStream(SHIPPED)) {
            return read(SHIPPED, content.readAllBytes(), type, json);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Rulebook " + SHIPPED + " cannot be read", unreadable);
        }
    }

    /** @throws IllegalStateException where the file cannot be read or is wrong */
    public static <F extends Figures> F read(Path file, Class<F> type, ObjectMapper json) {
        try {
            return read(file.toString(), Files.readAllBytes(file), type, json);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "Rulebook " + file + " (zhiyong.rulebook.files) cannot be read", unreadable);
        }
    }

    /** @param name what to call it where something is wrong with it */
    public static <F extends Figures> F read(String name, byte[] content, Class<F> type, ObjectMapper json) {
        try {
            return json.readerFor(type)
                    .with(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .readValue(content);
        } catch (JsonMappingException wrong) {
            throw new IllegalStateException("Rulebook " + name + ": " + describe(wrong), wrong);
        } catch (IOException noJson) {
            throw new IllegalStateException("Rulebook " + name + " is not JSON", noJson);
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
