package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.roster.CircularParents;
import cn.zhiyong.appraisal.roster.References;
import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Holds the lines of a file against each other and against the roster, in the database, where they lie. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StagedChecks {
    private static final String FIND_DOUBLES =
            """
            INSERT INTO roster_upload_error (upload_id, line, field, zh, en)
            SELECT upload_id, line, CASE entry WHEN 'UNIT' THEN 'code' ELSE 'id' END, format(?, first), format(?, first)
            FROM (SELECT upload_id, line, entry, min(line) OVER (PARTITION BY entry, entry_key) AS first
                  FROM roster_upload_line WHERE upload_id = ? AND entry_key IS NOT NULL) AS lines
            WHERE line > first
            ORDER BY line""";

    private static final String FIND_UNKNOWN =
            """
            WITH lines AS (
                SELECT * FROM roster_upload_line WHERE upload_id = ? AND content IS NOT NULL),
            named (upload_id, line, field, entry, entry_key) AS (
                SELECT upload_id, line, 'parentCode', 'UNIT', content ->> 'parentCode' FROM lines WHERE entry = 'UNIT'
                UNION ALL
                SELECT upload_id, line, 'principalLeaderId', 'CADRE', content ->> 'principalLeaderId'
                FROM lines WHERE entry = 'UNIT'
                UNION ALL
                SELECT upload_id, line, format('leadershipTeamIds[%s]', position - 1), 'CADRE', member
                FROM lines, jsonb_array_elements_text(content -> 'leadershipTeamIds')
                         WITH ORDINALITY AS team (member, position)
                WHERE entry = 'UNIT'
                UNION ALL
                SELECT upload_id, line, 'unitCode', 'UNIT', content ->> 'unitCode' FROM lines WHERE entry = 'CADRE'
                UNION ALL
                SELECT upload_id, line, 'leaderInChargeId', 'CADRE', content ->> 'leaderInChargeId'
                FROM lines WHERE entry = 'CADRE')
            INSERT INTO roster_upload_error (upload_id, line, field, zh, en)
            SELECT upload_id, line, field, format(?, entry_key), format(?, entry_key)
            FROM named
            WHERE entry_key IS NOT NULL
              AND NOT EXISTS (SELECT FROM roster_upload_line AS other
                              WHERE other.upload_id = named.upload_id AND other.entry = named.entry
                                AND other.entry_key = named.entry_key)
              AND NOT EXISTS (SELECT FROM unit WHERE named.entry = 'UNIT' AND code = named.entry_key)
              AND NOT EXISTS (SELECT FROM cadre WHERE named.entry = 'CADRE' AND id::text = named.entry_key)
            ORDER BY line""";

    private static final String PARENTS =
            """
            SELECT entry_key, content ->> 'parentCode' FROM roster_upload_line
            WHERE upload_id = ? AND entry = 'UNIT' AND content IS NOT NULL""";
    private static final String ADD_CIRCULAR =
            """
            INSERT INTO roster_upload_error (upload_id, line, field, zh, en)
            SELECT upload_id, line, 'parentCode', ?, ? FROM roster_upload_line
            WHERE upload_id = ? AND entry = 'UNIT' AND entry_key = ANY (?) AND content IS NOT NULL""";

    private static final String REFUSE =
            """
            UPDATE roster_upload_line AS line SET change = 'REFUSED'
            WHERE upload_id = ? AND change <> 'REFUSED'
              AND EXISTS (SELECT FROM roster_upload_error AS error
                          WHERE error.upload_id = line.upload_id AND error.line = line.line)""";

    private static final String COUNT =
            """
            SELECT coalesce(entry, 'UNIT'), change, count(*) FROM roster_upload_line WHERE upload_id = ?
            GROUP BY 1, 2""";

    private static final String FIND_OVERTAKEN =
            """
            SELECT count(*)
            FROM roster_upload_line AS line
            LEFT JOIN unit ON line.entry = 'UNIT' AND unit.code = line.entry_key
            LEFT JOIN cadre ON line.entry = 'CADRE' AND cadre.id::text = line.entry_key
            WHERE upload_id = ? AND coalesce(unit.version, cadre.version) IS DISTINCT FROM base_version""";

    private static final Text DOUBLE = new Text("与第 %s 行重复。", "Comes on line %s already.");

    private final EntityManager database;
    private final CircularParents circularParents;

    StagedChecks(EntityManager database, CircularParents circularParents) {
        this.database = database;
        this.circularParents = circularParents;
    }

    /** What the lines of a file come to. */
    record Found(Counts units, Counts cadres, int refused) {}

    /** Holds the lines against each other and against the roster, and refuses those that cannot stand. */
    Found check(UUID upload) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            execute(connection, "ANALYZE roster_upload_line");
            execute(connection, FIND_DOUBLES, DOUBLE.zh(), DOUBLE.en(), upload);
            execute(connection, FIND_UNKNOWN, upload, References.UNKNOWN.zh(), References.UNKNOWN.en());
            execute(
                    connection,
                    ADD_CIRCULAR,
                    References.CIRCULAR.zh(),
                    References.CIRCULAR.en(),
                    upload,
                    connection.createArrayOf("text", circular(upload)));
            execute(connection, REFUSE, upload);
            return count(connection, upload);
        });
    }

    /** Whether the roster has changed since in what these lines are about, or where they would now close a circle. */
    boolean isOvertaken(UUID upload) {
        return circular(upload).length > 0
                || database.unwrap(Session.class).doReturningWork(connection -> {
                    try (var statement = connection.prepareStatement(FIND_OVERTAKEN)) {
                        statement.setObject(1, upload);
                        try (var row = statement.executeQuery()) {
                            row.next();
                            return row.getLong(1) > 0;
                        }
                    }
                });
    }

    private Object[] circular(UUID upload) {
        return circularParents
                .among(PARENTS, statement -> statement.setObject(1, upload))
                .toArray();
    }

    private static Found count(Connection connection, UUID upload) throws SQLException {
        var counts = new EnumMap<EntryKind, Map<LineChange, Integer>>(EntryKind.class);
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, upload);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(EntryKind.valueOf(row.getString(1)), kind -> new EnumMap<>(LineChange.class))
                            .put(LineChange.valueOf(row.getString(2)), row.getInt(3));
                }
            }
        }
        var refused = counts.values().stream()
                .mapToInt(each -> each.getOrDefault(LineChange.REFUSED, 0))
                .sum();
        return new Found(counts(counts.get(EntryKind.UNIT)), counts(counts.get(EntryKind.CADRE)), refused);
    }

    private static Counts counts(Map<LineChange, Integer> changes) {
        return changes == null
                ? new Counts(0, 0, 0)
                : new Counts(
                        changes.getOrDefault(LineChange.CREATED, 0),
                        changes.getOrDefault(LineChange.UPDATED, 0),
                        changes.getOrDefault(LineChange.UNCHANGED, 0));
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
