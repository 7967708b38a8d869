package cn.zhiyong.appraisal.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/** Finds units that would stand above themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CircularParents {
    /** Each step goes one unit up; what was seen before is not gone on from, so that it ends in a circle too. */
    private static final String CIRCULAR =
            """
            WITH RECURSIVE coming (code, parent) AS (%s),
            placed AS (
                SELECT code, parent FROM coming
                UNION ALL
                SELECT code, parent_code FROM unit WHERE NOT EXISTS (SELECT FROM coming WHERE coming.code = unit.code)),
            above AS (
                SELECT code, parent FROM coming WHERE parent IS NOT NULL
                UNION
                SELECT above.code, placed.parent FROM above JOIN placed ON placed.code = above.parent
                WHERE placed.parent IS NOT NULL AND above.parent <> above.code)
            SELECT DISTINCT code FROM above WHERE code = parent""";

    private static final String OF_REQUEST = CIRCULAR.formatted("SELECT * FROM unnest(?, ?)");

    private final EntityManager database;

    CircularParents(EntityManager database) {
        this.database = database;
    }

    /** The codes of those units that are coming and would stand above themselves. */
    public Set<String> among(Collection<UnitRequest> coming) {
        if (coming.stream().allMatch(unit -> unit.parentCode() == null)) {
            return Set.of();
        }
        return codes(OF_REQUEST, statement -> {
            var connection = statement.getConnection();
            var codes = coming.stream().map(UnitRequest::code).toArray();
            var parents = coming.stream().map(UnitRequest::parentCode).toArray();
            statement.setArray(1, connection.createArrayOf("text", codes));
            statement.setArray(2, connection.createArrayOf("text", parents));
        });
    }

    /**
     * The same of units that lie in the database already.
     *
     * @param coming a query with the columns code and parent
     */
    public Set<String> among(String coming, Binder parameters) {
        return codes(CIRCULAR.formatted(coming), parameters);
    }

    /** Sets the parameters of a query. */
    @FunctionalInterface
    public interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private Set<String> codes(String sql, Binder parameters) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                parameters.bind(statement);
                var codes = new HashSet<String>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        codes.add(row.getString(1));
                    }
                }
                return codes;
            }
        });
    }
}
