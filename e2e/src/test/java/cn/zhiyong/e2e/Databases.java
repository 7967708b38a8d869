package cn.zhiyong.e2e;

import cn.zhiyong.stack.Service;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks into the services' databases, as none of them may into another's. */
final class Databases {
    private Databases() {}

    /** @param sql with one parameter: an array of the values */
    static long count(Service service, String sql, Collection<String> values) {
        try (var connection = RunningStack.get().postgres().connect(service.database());
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", values.toArray()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Tables with a row that contains the text, in clear or as bytes. */
    static List<String> tablesWith(Service service, String text, String hex) {
        var found = new ArrayList<String>();
        try (var connection = RunningStack.get().postgres().connect(service.database());
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "SELECT count(*) FROM \"%s\" AS t WHERE t::text LIKE '%%%s%%' OR t::text LIKE '%%%s%%'"
                                .formatted(table, text, hex))) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(service.database() + "." + table);
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
