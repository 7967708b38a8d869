package cn.zhiyong.sanction.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** The numbers of decisions, counted by the year without a gap: whoever takes one has it alone until the end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecisionNumbers {
    private static final String NEXT =
            """
            INSERT INTO decision_number AS counter (year, last) VALUES (?, 1)
            ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last""";

    private final EntityManager database;

    DecisionNumbers(EntityManager database) {
        this.database = database;
    }

    /** For example {@code 治庸决〔2026〕12号}. */
    String next(int year) {
        return "治庸决〔%d〕%d号".formatted(year, count(year));
    }

    private int count(int year) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(NEXT)) {
                statement.setInt(1, year);
                try (var counted = statement.executeQuery()) {
                    counted.next();
                    return counted.getInt("last");
                }
            }
        });
    }
}
