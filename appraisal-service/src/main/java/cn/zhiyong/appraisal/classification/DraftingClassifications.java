package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Drafts a year's classification, and hands it on for review. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftingClassifications {
    private final Cycles cycles;
    private final Classifications classifications;
    private final ComputingClassifications computing;
    private final Caller caller;
    private final EntityManager database;

    DraftingClassifications(
            Cycles cycles,
            Classifications classifications,
            ComputingClassifications computing,
            Caller caller,
            EntityManager database) {
        this.cycles = cycles;
        this.classifications = classifications;
        this.computing = computing;
        this.caller = caller;
        this.database = database;
    }

    ClassificationVersion draft(int year, String ground) {
        var cycle = cycles.hold(year);
        cycle.requireYearOpen();
        cycle.requireHalfYearsClosed();
        var computed = computing.compute(cycle, ground, caller.subject());
        classifications.add(computed.version(), computed.lines());
        return computed.version();
    }

    ClassificationVersion submit(int year, int number, ExpectedVersion expected) {
        var version = classifications.hold(year, number);
        expected.requireMatch(version.version());
        version.submit();
        database.flush();
        return version;
    }
}
