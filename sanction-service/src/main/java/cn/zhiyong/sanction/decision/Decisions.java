package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    private static final SortKey<Decision> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("decidedOn", Decision::decidedOn, LocalDate::parse), SortKey.id(Decision::id));

    private final Locks locks;

    Decisions(Locks locks) {
        this.locks = locks;
    }

    Listing<Decision> matching(DecisionFilter filter) {
        return new Listing<>("decisions", Decision.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("decidedOn >= :from", "from", filter.decidedFrom())
                .where("decidedOn <= :to", "to", filter.decidedTo());
    }

    /**
     * Holds everything that is decided on these people for this transaction. Whoever decides on somebody, reviews or
     * answers an appeal goes by what was decided before, so that comes one after the other. To be called before any row
     * is locked.
     */
    public void holdPeople(Collection<UUID> cadreIds) {
        locks.hold(cadreIds.stream().map(id -> "decisions-on:" + id).toList());
    }

    /** Whom a decision and those that follow from its cause are about, without holding them. */
    public List<UUID> peopleOfCascade(UUID id) {
        return find(
                        """
                        select each.cadreId from Decision each
                        where coalesce(each.causeId, each.id) =
                            (select coalesce(it.causeId, it.id) from Decision it where it.id = ?1)""",
                        id)
                .project(UUID.class)
                .list();
    }

    /** Finds it and holds it with the people of its cascade, these first. */
    public Optional<Decision> holdWithPeople(UUID id) {
        holdPeople(peopleOfCascade(id));
        return hold(id);
    }

    public Optional<Decision> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those made in a meeting, those that follow from others after what they follow from. */
    public List<Decision> madeIn(UUID meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    public List<Decision> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those that follow from it, in the order in which they were made. */
    List<Decision> derivedFrom(UUID causeId) {
        return list("causeId = ?1 order by id", causeId);
    }

    /** Later decisions that could only be made because of this one (R7.2, R7.5, R7.6). */
    List<Decision> relyingOn(UUID id) {
        return list("select later from Decision later join later.basis basis where basis = ?1", id);
    }

    /** Decisions on that person, those that follow from others included, the oldest first. */
    public List<Decision> on(UUID cadreId) {
        return list("cadreId = ?1 order by decidedOn, id", cadreId);
    }

    /** R7.2, R7.5, R7.6: what counts on that day, neither revoked nor expired. */
    public List<Decision> inForceOn(UUID cadreId, LocalDate day) {
        return on(cadreId).stream()
                .filter(decision -> decision.isInForceOn(day))
                .toList();
    }
}
