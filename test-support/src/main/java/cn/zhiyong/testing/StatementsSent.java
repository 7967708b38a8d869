package cn.zhiyong.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that the service sends its database during a call, as PostgreSQL itself counts them: what an
 * operation costs, whoever sends them, Hibernate or we. {@code BEGIN} and {@code COMMIT} are left out,
 * and what the database asks itself to check a reference.
 */
public final class StatementsSent {
    /** The looks of this class, and of the service at its relay, are nobody's operation. */
    private static final String COUNTS =
            """
            SELECT queryid, query, calls
            FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid
            WHERE datname = current_database() AND query !~ 'pg_stat_statements|pg_replication_slots|^SET application_name|^(BEGIN|COMMIT)$|FOR KEY SHARE OF x$'""";

    private StatementsSent() {}

    /** What is sent for the first time only (a connection made, a sequence filled) does not count: it is called twice. */
    public static List<String> during(Runnable call) {
        call.run();
        var before = counts();
        call.run();
        var sent = new ArrayList<String>();
        counts().forEach((statement, calls) -> {
            for (var i = before.getOrDefault(statement, 0L); i < calls; i++) {
                sent.add(statement.text().strip());
            }
        });
        return sent;
    }

    private record Statement(Object id, String text) {}

    private static Map<Statement, Long> counts() {
        var counts = new HashMap<Statement, Long>();
        Database.rows(COUNTS)
                .forEach(row -> counts.merge(
                        new Statement(row.get("queryid"), (String) row.get("query")),
                        (Long) row.get("calls"),
                        Long::sum));
        return counts;
    }
}
