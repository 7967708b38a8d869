package cn.zhiyong.benchmark.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Copies of the tables that filing a report writes, with all their indexes and constraints, in a schema of their own: the
 * relay reads the same write-ahead log but publishes nothing of them. The rows written are those of a real report but for
 * what must be unique.
 */
final class ReferenceTables {
    static final String SCHEMA = "reference";

    private static final List<String> TABLES =
            List.of("report", "routing", "reporter_identity", "outbox", "idempotency_record");

    private final Connection database;

    ReferenceTables(Connection database) {
        this.database = database;
    }

    /** Makes them anew, for that role to write. */
    void make(String role) throws SQLException {
        execute("DROP SCHEMA IF EXISTS %s CASCADE".formatted(SCHEMA));
        execute("CREATE SCHEMA %s AUTHORIZATION %s".formatted(SCHEMA, role));
        for (var table : TABLES) {
            execute("CREATE TABLE %1$s.%2$s (LIKE public.%2$s INCLUDING ALL)".formatted(SCHEMA, table));
            execute("ALTER TABLE %s.%s OWNER TO %s".formatted(SCHEMA, table, role));
        }
        for (var child : List.of("routing", "reporter_identity")) {
            execute("ALTER TABLE %1$s.%2$s ADD FOREIGN KEY (report_id) REFERENCES %1$s.report"
                    .formatted(SCHEMA, child));
        }
    }

    /** A transaction as the script of pgbench: one report with its routing, identity, event and recorded answer. */
    String script() throws SQLException {
        var script = new StringJoiner("\n", "", "\n");
        script.add("BEGIN;");
        script.add(insert("report", Map.of("id", "uuidv7()", "receipt_digest", "sha256(uuidv7()::text::bytea)"))
                + " RETURNING id \\gset");
        script.add(insert("routing", Map.of("id", "uuidv7()", "report_id", ":id")) + ";");
        script.add(insert("reporter_identity", Map.of("report_id", ":id")) + ";");
        script.add(insert("outbox", Map.of("id", "uuidv7()", "aggregate_id", ":id")) + ";");
        script.add(insert("idempotency_record", Map.of("key", ":id")) + ";");
        return script.add("COMMIT;").toString();
    }

    private String insert(String table, Map<String, String> own) throws SQLException {
        var values = new LinkedHashMap<>(sample(table));
        values.putAll(own);
        return "INSERT INTO %s.%s (%s) VALUES (%s)"
                .formatted(SCHEMA, table, String.join(", ", values.keySet()), String.join(", ", values.values()));
    }

    /** The columns of the row written last, each as a literal. */
    private Map<String, String> sample(String table) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var statement = database.createStatement();
                var named = statement.executeQuery(
                        """
                        SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
                        WHERE attrelid = 'public.%s'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"""
                                .formatted(table))) {
            while (named.next()) {
                columns.put(named.getString(1), named.getString(2));
            }
        }
        var literals = new LinkedHashMap<String, String>();
        for (var column : columns.entrySet()) {
            try (var statement = database.createStatement();
                    var value = statement.executeQuery(
                            "SELECT encode(convert_to(%s::text, 'UTF8'), 'hex') FROM public.%s ORDER BY ctid DESC LIMIT 1"
                                    .formatted(column.getKey(), table))) {
                if (!value.next()) {
                    throw new IllegalStateException("No row in " + table + " to take after");
                }
                literals.put(column.getKey(), literal(value.getString(1), column.getValue()));
            }
        }
        return literals;
    }

    /** In hexadecimal, worked out when the statement is prepared: pgbench takes every colon for a variable. */
    private static String literal(String hex, String type) {
        return hex == null ? "NULL" : "convert_from('\\x%s', 'UTF8')::%s".formatted(hex, type);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
