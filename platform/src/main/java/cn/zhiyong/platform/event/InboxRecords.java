package cn.zhiyong.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What has been received already; written with the effect. */
@ApplicationScoped
class InboxRecords {
    private final EntityManager database;

    InboxRecords(EntityManager database) {
        this.database = database;
    }

    boolean isFirst(String consumer, ReceivedEvent event) {
        return database.createNativeQuery(
                                "INSERT INTO inbox (consumer, event_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                        .setParameter(1, consumer)
                        .setParameter(2, event.id())
                        .executeUpdate()
                == 1;
    }

    boolean isNewest(String consumer, ReceivedEvent event) {
        return database.createNativeQuery(
                                """
                                INSERT INTO inbox_version AS held (consumer, type, subject, version)
                                VALUES (?1, ?2, ?3, ?4)
                                ON CONFLICT (consumer, type, subject) DO UPDATE SET version = excluded.version
                                WHERE held.version < excluded.version""")
                        .setParameter(1, consumer)
                        .setParameter(2, event.type())
                        .setParameter(3, event.subject())
                        .setParameter(4, event.aggregateVersion())
                        .executeUpdate()
                == 1;
    }
}
