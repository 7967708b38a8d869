package cn.zhiyong.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into the database of the service under test from outside of it. */
public final class Database {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A look costs less than a millisecond; most tests wait several times. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private Database() {}

    public static List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = new ArrayList<Map<String, Object>>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static long count(String sql, Object... parameters) {
        return ((Number) rows(sql, parameters).getFirst().values().iterator().next()).longValue();
    }

    /** Waits until there is exactly one, as after an event that the service has to take in. */
    public static void awaitOne(String count, Object... parameters) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(PATIENCE)
                .until(() -> count(count, parameters) == 1);
    }

    public static void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rows of the outbox for one aggregate in the order they were written, each held against its schema. */
    public static List<String> outbox(String aggregateType, Object aggregateId) {
        return rows(
                        "SELECT payload FROM outbox WHERE aggregate_type = ? AND aggregate_id = ? ORDER BY aggregate_version, id",
                        aggregateType,
                        aggregateId.toString())
                .stream()
                .map(row -> (String) row.get("payload"))
                .peek(body -> EventSchemas.assertValid(aggregateType, body))
                .toList();
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ServiceInfrastructure.jdbcUrl(), ServiceInfrastructure.DATABASE, ServiceInfrastructure.PASSWORD);
    }
}
