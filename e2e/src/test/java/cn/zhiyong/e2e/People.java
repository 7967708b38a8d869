package cn.zhiyong.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** People of the demo's roster. Each subject is handed out once, so that tests do not meet. */
final class People {
    private static final List<JsonNode> CADRES = lines("/demo/roster/cadres.ndjson");
    private static final List<JsonNode> UNITS = lines("/demo/roster/units.ndjson");
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Staff of government departments, whose reports go to the personnel bureau; not of that bureau itself. */
    private static final List<JsonNode> SUBJECTS = CADRES.stream()
            .filter(cadre -> cadre.path("unitCode").asText().startsWith("GOV-"))
            .filter(cadre -> !cadre.path("unitCode").asText().equals("GOV-PERS"))
            .filter(cadre -> cadre.path("rank").asText().equals("STAFF"))
            .filter(cadre -> cadre.path("staffKind").asText().equals("CADRE"))
            .toList();

    private People() {}

    static String nextSubject() {
        return SUBJECTS.get(NEXT.getAndIncrement()).path("id").asText();
    }

    /** Somebody who has nothing to do with that unit. */
    static String outsideOf(String unitCode) {
        return SUBJECTS.stream()
                .filter(cadre -> !cadre.path("unitCode").asText().equals(unitCode))
                .findAny()
                .orElseThrow()
                .path("id")
                .asText();
    }

    static JsonNode cadre(String id) {
        return CADRES.stream()
                .filter(cadre -> cadre.path("id").asText().equals(id))
                .findAny()
                .orElseThrow();
    }

    static JsonNode unit(String code) {
        return UNITS.stream()
                .filter(unit -> unit.path("code").asText().equals(code))
                .findAny()
                .orElseThrow();
    }

    /** Two of the personnel bureau. */
    static List<String> investigators() {
        return CADRES.stream()
                .filter(cadre -> cadre.path("unitCode").asText().equals("GOV-PERS"))
                .filter(cadre -> cadre.path("rank").asText().equals("SECTION_PRINCIPAL"))
                .limit(2)
                .map(cadre -> cadre.path("id").asText())
                .toList();
    }

    /** Seven leaders of units. */
    static List<String> leadingGroup() {
        return UNITS.stream()
                .map(unit -> unit.path("principalLeaderId"))
                .filter(JsonNode::isTextual)
                .limit(7)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> lines(String resource) {
        var json = new ObjectMapper();
        try (var reader = new BufferedReader(
                new InputStreamReader(People.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> {
                        try {
                            return json.readTree(line);
                        } catch (IOException wrong) {
                            throw new UncheckedIOException(wrong);
                        }
                    })
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
