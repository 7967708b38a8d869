package cn.zhiyong.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
    private static final SQLException CONNECTION_LOST = new SQLException("An I/O error occurred", "08006");

    @Test
    void aLostConnectionIsFoundWhereverItIsTold() {
        assertThat(DatabaseAway.is(new IllegalStateException(CONNECTION_LOST))).isTrue();
        assertThat(DatabaseAway.is(new IllegalStateException(failedCommit(CONNECTION_LOST))))
                .isTrue();
    }

    @Test
    void aWrongStatementIsNone() {
        var wrong = new SQLException("duplicate key", "23505");
        assertThat(DatabaseAway.is(new IllegalStateException(wrong))).isFalse();
        assertThat(DatabaseAway.is(new IllegalStateException(failedCommit(wrong))))
                .isFalse();
    }

    /** As the transaction manager tells it. */
    private static RollbackException failedCommit(SQLException reason) {
        var failed = new RollbackException("Could not commit transaction.");
        failed.addSuppressed(new RuntimeException(reason));
        return failed;
    }
}
