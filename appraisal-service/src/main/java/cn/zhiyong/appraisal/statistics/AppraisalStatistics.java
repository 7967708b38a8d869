package cn.zhiyong.appraisal.statistics;

import cn.zhiyong.appraisal.statistics.AppraisalStatisticsView.BallotCountView;
import cn.zhiyong.appraisal.statistics.AppraisalStatisticsView.LeadCountView;
import cn.zhiyong.appraisal.statistics.AppraisalStatisticsView.ReviewCountView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Counts, each by one query that an index of the year bounds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AppraisalStatistics {
    private static final String LEADS =
            "SELECT item, status, count(*) FROM lead WHERE year = ? GROUP BY item, status ORDER BY item, status";
    private static final String REVIEWS =
            """
            SELECT status, count(*), sum(voters), sum(COALESCE(ballots, 0)) FROM democratic_review
            WHERE year = ? GROUP BY status ORDER BY status""";
    private static final String BALLOTS =
            """
            SELECT method, count(DISTINCT id), sum(ballots) FROM ballot_batch JOIN ballot_batch_line ON batch_id = id
            WHERE year = ? AND status = 'IN_FORCE' GROUP BY method ORDER BY method""";

    private final EntityManager database;

    AppraisalStatistics(EntityManager database) {
        this.database = database;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    AppraisalStatisticsView of(int year) {
        return new AppraisalStatisticsView(
                year,
                rows(LEADS, year, row -> new LeadCountView(row.getString(1), row.getString(2), row.getLong(3))),
                rows(
                        REVIEWS,
                        year,
                        row -> new ReviewCountView(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4))),
                rows(BALLOTS, year, row -> new BallotCountView(row.getString(1), row.getLong(2), row.getLong(3))));
    }

    private <T> List<T> rows(String sql, int year, Row<T> read) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setInt(1, year);
                try (var rows = query.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(read.of(rows));
                    }
                    return found;
                }
            }
        });
    }
}
