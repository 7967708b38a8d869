package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;

/** Publishes a reviewed classification, which closes the year, or rejects it (R9.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PublishingClassifications {
    private final Cycles cycles;
    private final Classifications classifications;
    private final ComputingClassifications computing;
    private final Caller caller;
    private final Event<ClassificationPublished> published;
    private final EntityManager database;
    private final Clock clock;

    PublishingClassifications(
            Cycles cycles,
            Classifications classifications,
            ComputingClassifications computing,
            Caller caller,
            Event<ClassificationPublished> published,
            EntityManager database,
            Clock clock) {
        this.cycles = cycles;
        this.classifications = classifications;
        this.computing = computing;
        this.caller = caller;
        this.published = published;
        this.database = database;
        this.clock = clock;
    }

    /** Whoever drafted it does not publish it; and it must still be what the records come to. */
    ClassificationVersion publish(int year, int number, String opinion, ExpectedVersion expected) {
        var cycle = cycles.hold(year);
        var version = classifications.hold(year, number);
        expected.requireMatch(version.version());
        cycle.requireYearOpen();
        if (version.madeBy().equals(caller.subject())) {
            throw Problems.forbidden("起草人不能公布自己的草案。", "Whoever drafted it cannot publish it.");
        }
        var lines = classifications.lines(version.id());
        if (!computing.compute(cycle, version.ground(), version.madeBy()).saysTheSameAs(lines)) {
            throw Problems.conflict(
                    "起草之后考评记录或处理决定有变化，请重新起草。",
                    "Marks or decisions have changed since it was drafted; make a new draft.");
        }
        version.publish(opinion, clock.instant());
        cycle.close();
        database.flush();
        published.fire(new ClassificationPublished(
                year,
                number,
                version.rulebookVersion(),
                lines.values().stream()
                        .collect(Collectors.toMap(ClassificationLine::unitCode, ClassificationLine::unitClass))));
        return version;
    }

    ClassificationVersion reject(int year, int number, String opinion, ExpectedVersion expected) {
        var version = classifications.hold(year, number);
        expected.requireMatch(version.version());
        version.reject(opinion);
        database.flush();
        return version;
    }
}
