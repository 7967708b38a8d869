package cn.zhiyong.intake.reporter;

import cn.zhiyong.platform.batch.Rows;
import cn.zhiyong.platform.security.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Keeps reporters' identities sealed, each to its report. They leave this class only as the answer to a question. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReporterIdentities {
    /** Shorter than this, a name or number would be found in innocent words. */
    private static final int SHORTEST_TELLING = 2;

    private final EntityManager database;
    private final Vault vault;
    private final ObjectMapper json;

    ReporterIdentities(EntityManager database, Vault vault, ObjectMapper json) {
        this.database = database;
        this.vault = vault;
        this.json = json;
    }

    /** What keeping these is in the database, each to the ID of its report, for who inserts it together with the reports. */
    public Rows<Map.Entry<UUID, Reporter>> rows(Map<UUID, Reporter> reporters) {
        return Rows.of("reporter_identity", reporters.entrySet())
                .column("report_id", "uuid", Map.Entry::getKey)
                .column("sealed", "bytea", each -> seal(each.getValue(), each.getKey()));
    }

    private byte[] seal(Reporter reporter, UUID reportId) {
        try {
            return vault.seal(json.writeValueAsBytes(reporter), context(reportId));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Identity cannot be written", impossible);
        }
    }

    /** Whether the text names the reporter, or gives the phone or address, however spaced. */
    public boolean isToldBy(String text, UUID reportId) {
        var plain = plain(text);
        return find(reportId).stream()
                .flatMap(reporter -> Stream.of(reporter.name(), reporter.phone(), reporter.address()))
                .flatMap(Stream::ofNullable)
                .map(ReporterIdentities::plain)
                .anyMatch(told -> told.length() >= SHORTEST_TELLING && plain.contains(told));
    }

    private Optional<Reporter> find(UUID reportId) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var query = connection.prepareStatement("SELECT sealed FROM reporter_identity WHERE report_id = ?")) {
                query.setObject(1, reportId);
                try (var found = query.executeQuery()) {
                    return found.next() ? Optional.of(open(found.getBytes(1), reportId)) : Optional.empty();
                }
            }
        });
    }

    private Reporter open(byte[] content, UUID reportId) {
        try {
            return json.readValue(vault.open(content, context(reportId)), Reporter.class);
        } catch (IOException impossible) {
            throw new IllegalStateException("Identity cannot be read", impossible);
        }
    }

    private static String context(UUID reportId) {
        return "reporter " + reportId;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Punct}·，。、；：（）－—]", "").toLowerCase(Locale.ROOT);
    }
}
