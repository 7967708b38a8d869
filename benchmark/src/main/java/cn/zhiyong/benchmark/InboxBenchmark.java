package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How many events a service applies in a second, three doing so at once: people whom nobody knows yet, put into the
 * outbox of the roster's service in one transaction, so that the relay is part of it.
 */
final class InboxBenchmark {
    private static final int EVENTS = 20_000;
    private static final String NEW_PEOPLE =
            """
            WITH known AS (SELECT * FROM outbox WHERE aggregate_type = 'cadre' ORDER BY time DESC LIMIT 1)
            INSERT INTO outbox (id, aggregate_type, aggregate_id, aggregate_version, type, source, time, payload)
            SELECT gen_random_uuid(), 'cadre', new.id, 0, known.type, known.source, known.time,
                   jsonb_set(jsonb_set(known.payload::jsonb, '{id}', to_jsonb(new.id)), '{version}', '0')::text
            FROM known, (SELECT gen_random_uuid()::text AS id FROM generate_series(1, %d)) AS new""";

    private final City city;
    private final Connection superuser;
    private final Rounds rounds;
    private final Report report;

    /** @param superuser connected to the database of appraisal-service */
    InboxBenchmark(City city, Connection superuser, Rounds rounds, Report report) {
        this.city = city;
        this.superuser = superuser;
        this.rounds = rounds;
        this.report = report;
    }

    void run() throws SQLException {
        report.title("Inbox: %d events, three services at once".formatted(EVENTS));
        apply();
        var rates = new double[rounds.count()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = apply();
        }
        report.figure(new Series("applied by each service", "per s", rates), ">= 1,500");
    }

    private double apply() throws SQLException {
        var applied = new AppliedEvents(city);
        var before = applied.counts();
        var began = System.nanoTime();
        try (var statement = superuser.createStatement()) {
            statement.execute(NEW_PEOPLE.formatted(EVENTS));
        }
        applied.await(before, EVENTS);
        return EVENTS * 1e9 / (System.nanoTime() - began);
    }
}
