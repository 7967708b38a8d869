package cn.zhiyong.stack.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.stack.Service;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that a deployment shares with {@code ./run}. */
class DeployFilesTest {
    private static final Path PROJECT = Path.of("..");

    @ParameterizedTest
    @EnumSource(Service.class)
    void theConnectorsDifferInTheirServiceOnly(Service service) throws IOException {
        var expected = connector(Service.INTAKE)
                .replace("ZHIYONG_INTAKE_", "ZHIYONG_" + service + "_")
                .replaceAll("\\bintake", service.database());
        var json = new ObjectMapper();
        assertThat(json.readTree(connector(service))).isEqualTo(json.readTree(expected));
    }

    @Test
    void everyEventAndEveryServiceHasItsTopic() throws IOException {
        var topics = topics();
        try (var schemas = Files.list(PROJECT.resolve("contracts/events"))) {
            assertThat(schemas.map(
                            file -> "zhiyong." + file.getFileName().toString().replace(".schema.json", "")))
                    .isNotEmpty()
                    .allMatch(topics::containsKey);
        }
        for (var service : Service.values()) {
            assertThat(topics).containsKey("zhiyong." + service.serviceName() + ".dead-letter");
        }
    }

    @Test
    void theContractOfEventsNamesEveryTopic() throws IOException {
        assertThat(Files.readAllLines(PROJECT.resolve("contracts/asyncapi.yaml")))
                .containsAll(topics().stringPropertyNames().stream()
                        .map(topic -> "    address: " + topic)
                        .toList());
    }

    @Test
    void theTopicsOfTheRosterAreCompactedAndNoOthers() throws IOException {
        var settings = properties("topic-settings.properties");
        assertThat(settings.stringPropertyNames()).containsExactlyInAnyOrder("zhiyong.unit", "zhiyong.cadre");
        assertThat(topics().stringPropertyNames()).containsAll(settings.stringPropertyNames());
        assertThat(settings.values())
                .allSatisfy(value -> assertThat((String) value).startsWith("cleanup.policy=compact,"));
    }

    private static Properties topics() throws IOException {
        return properties("topics.properties");
    }

    private static Properties properties(String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(PROJECT.resolve("deploy/kafka").resolve(file))) {
            properties.load(in);
        }
        return properties;
    }

    private static String connector(Service service) throws IOException {
        return Files.readString(PROJECT.resolve("deploy/connect/" + service.database() + "-outbox.json"));
    }
}
