package cn.zhiyong.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldExamplesTest {
    private static final Path CONTRACTS =
            Path.of(System.getProperty("zhiyong.root", "..")).resolve("contracts/openapi");

    @Test
    void everyLineIsOfAFieldOfAContract() throws IOException {
        var meant = new HashSet<String>();
        try (var files = Files.list(CONTRACTS)) {
            for (var file : files.toList()) {
                addFields(new YAMLMapper().readTree(file.toFile()), meant);
            }
        }
        assertThat(FieldExamples.read().keys().filter(key -> !key.startsWith("problem.")))
                .isSubsetOf(meant);
    }

    private static void addFields(JsonNode contract, Set<String> meant) {
        contract.at("/components/schemas").properties().forEach(schema -> fields(schema.getKey(), schema.getValue())
                .forEach(field -> meant.addAll(field.keys())));
    }

    private static Stream<Field> fields(String owner, JsonNode schema) {
        return schema.path("properties").properties().stream().map(named -> new Field(owner, named.getKey()));
    }
}
