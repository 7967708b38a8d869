package cn.zhiyong.conventions;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

@ApplicationScoped
class UnitListener {
    record Unit(String code, String name, LocalDate since) {}

    private static final Logger LOG = Logger.getLogger(UnitListener.class);

    private final Inbox inbox;
    private final EntityManager database;
    private volatile Consumer<Unit> witness = unit -> {};

    UnitListener(Inbox inbox, EntityManager database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("unit")
    @Blocking
    void receive(ConsumerRecords<String, String> messages) {
        inbox.receive("known-unit", messages, Unit.class, this::apply);
    }

    /** Is called within each effect from now on, and may make it fail. */
    void show(Consumer<Unit> witness) {
        this.witness = witness;
    }

    private void apply(Unit unit) {
        LOG.infof("Applying %s", unit.code());
        database.createNativeQuery(
                        """
                        INSERT INTO known_unit AS known (code, name, applied) VALUES (?1, ?2, 1)
                        ON CONFLICT (code) DO UPDATE SET name = excluded.name, applied = known.applied + 1""")
                .setParameter(1, unit.code())
                .setParameter(2, unit.name())
                .executeUpdate();
        witness.accept(unit);
    }
}
