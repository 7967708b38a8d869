package cn.zhiyong.platform.rulebook;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every version that this service ever went by. One that may have been decided under does not change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptRulebooks {
    private static final SortKey<KeptRulebook> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("effectiveFrom", KeptRulebook::effectiveFrom, LocalDate::parse),
            new SortKey.Part<>("version", KeptRulebook::version, text -> text));

    private final EntityManager database;
    private final ObjectMapper json;

    KeptRulebooks(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps a version that is new. Of several instances that start at once, one does.
     *
     * @throws IllegalStateException where the version is kept with other figures
     */
    public void keep(Figures rulebook) {
        database.createNativeQuery(
                        """
                        INSERT INTO rulebook (version, effective_from, content) VALUES (?1, ?2, CAST(?3 AS jsonb))
                        ON CONFLICT (version) DO NOTHING""")
                .setParameter(1, rulebook.version())
                .setParameter(2, rulebook.effectiveFrom())
                .setParameter(3, written(rulebook))
                .executeUpdate();
        var kept = version(rulebook.version(), rulebook.getClass()).orElseThrow();
        if (!kept.equals(rulebook)) {
            throw new IllegalStateException(
                    "Rulebook version %s is kept with other figures (%s) and may have been decided under. Publish the change as a new version."
                            .formatted(rulebook.version(), differences(kept, rulebook)));
        }
    }

    Listing<KeptRulebook> all() {
        return new Listing<>("rulebooks", KeptRulebook.class, LATEST_FIRST);
    }

    <F extends Figures> Optional<F> version(String version, Class<F> type) {
        return Optional.ofNullable(database.find(KeptRulebook.class, version)).map(kept -> figures(kept, type));
    }

    <F extends Figures> F figures(KeptRulebook kept, Class<F> type) {
        return RulebookFile.read(
                kept.version() + " as it is kept", kept.content().getBytes(StandardCharsets.UTF_8), type, json);
    }

    private String written(Figures rulebook) {
        try {
            return json.writeValueAsString(rulebook);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Rulebook cannot be written", impossible);
        }
    }

    private String differences(Figures kept, Figures other) {
        JsonNode others = json.valueToTree(other);
        return json.<JsonNode>valueToTree(kept).properties().stream()
                .filter(figure -> !figure.getValue().equals(others.get(figure.getKey())))
                .map(Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
