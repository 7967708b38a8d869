package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.democraticreview.rules.Tally;
import cn.zhiyong.platform.security.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The votes of open reviews, added up and sealed: the database shows that somebody voted, not for what. Who holds a box has
 * it until the transaction ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BallotBoxes {
    private final EntityManager database;
    private final Vault vault;

    BallotBoxes(EntityManager database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(UUID reviewId, Tally tally) {
        write("INSERT INTO ballot_box (sealed, review_id) VALUES (?, ?)", reviewId, tally);
    }

    /** Empty where the review is not open. */
    Optional<Tally> hold(UUID reviewId) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT sealed FROM ballot_box WHERE review_id = ? FOR UPDATE")) {
                query.setObject(1, reviewId);
                try (var found = query.executeQuery()) {
                    return found.next()
                            ? Optional.of(Tally.of(vault.open(found.getBytes(1), context(reviewId))))
                            : Optional.empty();
                }
            }
        });
    }

    void update(UUID reviewId, Tally tally) {
        write("UPDATE ballot_box SET sealed = ? WHERE review_id = ?", reviewId, tally);
    }

    void delete(UUID reviewId) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM ballot_box WHERE review_id = ?")) {
                delete.setObject(1, reviewId);
                delete.executeUpdate();
            }
        });
    }

    private void write(String sql, UUID reviewId, Tally tally) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, vault.seal(tally.toBytes(), context(reviewId)));
                statement.setObject(2, reviewId);
                statement.executeUpdate();
            }
        });
    }

    private static String context(UUID reviewId) {
        return "ballot box " + reviewId;
    }
}
