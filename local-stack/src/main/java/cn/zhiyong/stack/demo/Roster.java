package cn.zhiyong.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The made-up city: its units and people, as the files of the demo hold them. */
public record Roster(List<JsonNode> units, List<JsonNode> cadres) {
    private static final Set<String> SECTION_LEVEL_AND_BELOW = Set.of("SECTION_PRINCIPAL", "SECTION_DEPUTY", "STAFF");

    public static Roster read() {
        return new Roster(lines("/demo/roster/units.ndjson"), lines("/demo/roster/cadres.ndjson"));
    }

    JsonNode unitByCode(String code) {
        return firstUnit(unit -> unit.path("code").asText().equals(code));
    }

    JsonNode firstUnit(Predicate<JsonNode> wanted) {
        return units.stream().filter(wanted).findFirst().orElseThrow(() -> new DemoFailure("No such unit"));
    }

    List<JsonNode> staff(String unitCode) {
        return cadres.stream()
                .filter(cadre -> cadre.path("unitCode").asText().equals(unitCode))
                .toList();
    }

    JsonNode firstServiceWorker() {
        return cadres.stream()
                .filter(cadre -> cadre.path("staffKind").asText().equals("SERVICE_WORKER"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Section-level cadres of government departments with both leaders on record, one of each department in turn, so
     * that consequences do not pile up on the same leaders. The personnel bureau's own staff are left out (R4.7).
     */
    public List<JsonNode> candidates(String exceptUnit) {
        var departments = units.stream()
                .filter(unit -> unit.path("kind").asText().equals("GOVERNMENT_DEPARTMENT"))
                .filter(unit -> !unit.path("code").asText().equals(exceptUnit))
                .filter(unit -> unit.path("principalLeaderId").isTextual())
                .collect(Collectors.toMap(unit -> unit.path("code").asText(), unit -> unit));
        var seen = new HashMap<String, Integer>();
        record Turn(int round, JsonNode cadre) {}
        var turns = new ArrayList<Turn>();
        for (var cadre : cadres) {
            var unit = departments.get(cadre.path("unitCode").asText());
            if (unit != null && isCandidate(cadre, unit)) {
                turns.add(new Turn(seen.merge(unit.path("code").asText(), 1, Integer::sum), cadre));
            }
        }
        turns.sort(Comparator.comparingInt(Turn::round));
        return turns.stream().map(Turn::cadre).toList();
    }

    private static boolean isCandidate(JsonNode cadre, JsonNode unit) {
        return SECTION_LEVEL_AND_BELOW.contains(cadre.path("rank").asText())
                && cadre.path("staffKind").asText().equals("CADRE")
                && !cadre.path("cityManaged").asBoolean()
                && cadre.path("leaderInChargeId").isTextual()
                && !Objects.equals(
                        cadre.path("leaderInChargeId").asText(),
                        unit.path("principalLeaderId").asText());
    }

    public Map<String, Object> asImport() {
        return Map.of("units", units, "cadres", cadres);
    }

    private static List<JsonNode> lines(String resource) {
        var json = new ObjectMapper();
        var nodes = new ArrayList<JsonNode>();
        try (var in = Roster.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, () -> "Missing " + resource), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                nodes.add(json.readTree(line));
            }
            return List.copyOf(nodes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
