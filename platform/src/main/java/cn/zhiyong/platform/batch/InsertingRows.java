package cn.zhiyong.platform.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Inserts rows of several tables, which may refer to each other, with one statement: one trip to the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InsertingRows {
    private final EntityManager database;

    InsertingRows(EntityManager database) {
        this.database = database;
    }

    public void together(Rows<?>... tables) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(statement(Arrays.asList(tables)))) {
                var next = 1;
                for (var rows : tables) {
                    next = rows.bind(statement, next);
                }
                statement.executeUpdate();
            }
        });
    }

    /** References between the tables are checked at the end of the whole. */
    private static String statement(List<Rows<?>> tables) {
        var last = tables.size() - 1;
        var before = IntStream.range(0, last)
                .mapToObj(i -> "t%d AS (%s)".formatted(i, tables.get(i).insert()))
                .collect(Collectors.joining(",\n"));
        return (before.isEmpty() ? "" : "WITH " + before + "\n")
                + tables.get(last).insert();
    }
}
