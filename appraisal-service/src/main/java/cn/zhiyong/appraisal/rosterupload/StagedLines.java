package cn.zhiyong.appraisal.rosterupload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps the lines of a file in the database, however many they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StagedLines {
    private static final String ADD_LINE =
            """
            INSERT INTO roster_upload_line (upload_id, line, entry, entry_key, content, base_version, change)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)""";
    private static final String ADD_ERROR =
            "INSERT INTO roster_upload_error (upload_id, line, field, zh, en) VALUES (?, ?, ?, ?, ?)";

    private final EntityManager database;
    private final ObjectMapper json;

    StagedLines(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A line that was compared with the roster.
     *
     * @param baseVersion the version that it was compared with; null where the roster has no such entry
     */
    record Compared(ReadLine line, LineChange change, Long baseVersion) {}

    void add(UUID upload, List<Compared> lines) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var addLine = connection.prepareStatement(ADD_LINE);
                    var addError = connection.prepareStatement(ADD_ERROR)) {
                for (var each : lines) {
                    var line = each.line();
                    addLine.setObject(1, upload);
                    addLine.setInt(2, line.line());
                    addLine.setString(3, line.kind().map(EntryKind::name).orElse(null));
                    addLine.setString(4, line.key().orElse(null));
                    addLine.setString(5, line.content().map(this::written).orElse(null));
                    addLine.setObject(6, each.baseVersion(), java.sql.Types.BIGINT);
                    addLine.setString(7, each.change().name());
                    addLine.addBatch();
                    for (var error : line.errors()) {
                        addError.setObject(1, upload);
                        addError.setInt(2, line.line());
                        addError.setString(3, error.field());
                        addError.setString(4, error.message().zh());
                        addError.setString(5, error.message().en());
                        addError.addBatch();
                    }
                }
                addLine.executeBatch();
                addError.executeBatch();
            }
        });
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
