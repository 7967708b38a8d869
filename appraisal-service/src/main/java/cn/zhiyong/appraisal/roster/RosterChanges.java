package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What becomes of every change at the roster, however it came: it is kept as history, and it is published. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RosterChanges {
    private static final String KEEP_UNITS =
            """
            INSERT INTO unit_state
            SELECT code, version, ?, valid_from, name, kind, parent_code, vertical, city_managed_team,
                   principal_leader_id, leadership_team_ids
            FROM unit WHERE code = ANY (?)""";
    private static final String KEEP_CADRES =
            """
            INSERT INTO cadre_state
            SELECT id, version, ?, valid_from, name, unit_code, section, post, rank, staff_kind, city_managed,
                   leader_in_charge_id, annual_bonus_base_fen
            FROM cadre WHERE id = ANY (?)""";

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    RosterChanges(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of those added or changed in this transaction, each once. */
    public void keep(Collection<Unit> units, Collection<Cadre> cadres) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            keep(connection, KEEP_UNITS, "text", units.stream().map(Unit::code));
            keep(connection, KEEP_CADRES, "uuid", cadres.stream().map(Cadre::id));
        });
        outbox.publishAll(() ->
                Stream.concat(units.stream().map(UnitEvent::of), cadres.stream().map(CadreEvent::of)));
    }

    private void keep(Connection connection, String sql, String type, Stream<?> keys) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, OffsetDateTime.now(clock));
            statement.setArray(2, connection.createArrayOf(type, keys.toArray()));
            statement.executeUpdate();
        }
    }
}
