package cn.zhiyong.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds event bodies against the committed contracts in {@code contracts/events}. */
public final class EventSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /** @throws AssertionError naming everything that the schema does not allow */
    public static void assertValid(String aggregateType, String body) {
        var violations =
                SCHEMAS.computeIfAbsent(aggregateType, EventSchemas::load).validate(body, InputFormat.JSON);
        if (!violations.isEmpty()) {
            throw new AssertionError("Not a valid " + aggregateType + " event: " + violations + "\n" + body);
        }
    }

    private static JsonSchema load(String aggregateType) {
        var file = ProjectRoot.resolve("contracts/events/" + aggregateType + ".schema.json");
        var settings =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            return FACTORY.getSchema(Files.readString(file), settings);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
