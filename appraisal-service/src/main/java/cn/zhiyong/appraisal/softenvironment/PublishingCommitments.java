package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Publishes what a unit commits itself to, or what it says instead (R10.1). A unit's reporter speaks for that unit alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PublishingCommitments {
    private final Commitments commitments;
    private final Roster roster;
    private final Caller caller;
    private final Locks locks;
    private final Clock clock;

    PublishingCommitments(Commitments commitments, Roster roster, Caller caller, Locks locks, Clock clock) {
        this.commitments = commitments;
        this.roster = roster;
        this.caller = caller;
        this.locks = locks;
        this.clock = clock;
    }

    Commitment publish(int year, String unitCode, CommitmentRequest request, ExpectedVersion expected) {
        roster.unit(unitCode).filter(unit -> speaksFor(unitCode)).orElseThrow(Problems::notFound);
        locks.hold(List.of("commitment " + year + " " + unitCode));
        var commitment = commitments
                .of(year, unitCode)
                .map(known -> change(known, request, expected))
                .orElseGet(() -> add(year, unitCode, request, expected));
        commitments.flush();
        return commitment;
    }

    private boolean speaksFor(String unitCode) {
        return caller.has(Roles.APPRAISER)
                || caller.unit().filter(unitCode::equals).isPresent();
    }

    private Commitment change(Commitment known, CommitmentRequest request, ExpectedVersion expected) {
        expected.requireMatch(known.version());
        known.update(request, clock.instant());
        return known;
    }

    private Commitment add(int year, String unitCode, CommitmentRequest request, ExpectedVersion expected) {
        expected.requireNoneNamed();
        var commitment = new Commitment(year, unitCode, request, clock.instant());
        commitments.persist(commitment);
        return commitment;
    }
}
