package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.platform.lock.Locks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks each day at those who are still away: their absence grows while nobody records anything. */
@ApplicationScoped
class AbsenceWatch {
    private static final Logger LOG = Logger.getLogger(AbsenceWatch.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PEOPLE_AT_ONCE = 200;

    private final Absences absences;
    private final DetectingAbsence detectingAbsence;
    private final Locks locks;
    private final Clock clock;

    AbsenceWatch(Absences absences, DetectingAbsence detectingAbsence, Locks locks, Clock clock) {
        this.absences = absences;
        this.detectingAbsence = detectingAbsence;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{zhiyong.attendance.watch-cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var people = 0;
        for (var some = stillAway(FIRST); !some.isEmpty(); some = stillAway(some.getLast())) {
            some.forEach(person -> QuarkusTransaction.requiringNew().run(() -> look(person)));
            people += some.size();
        }
        LOG.infof("Looked at %d people who are still away", people);
    }

    private List<UUID> stillAway(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> absences.peopleStillAway(after, PEOPLE_AT_ONCE));
    }

    /** What began last year may exceed its limit in this one. */
    private void look(UUID person) {
        locks.hold(List.of("attendance " + person));
        var year = LocalDate.now(clock).getYear();
        detectingAbsence.detect(person, year - 1, year);
    }
}
