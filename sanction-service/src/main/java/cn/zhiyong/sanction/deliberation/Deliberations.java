package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deliberations implements PanacheRepositoryBase<Deliberation, UUID> {
    private static final SortKey<Deliberation> AS_RECORDED = SortKey.ascending(
            new SortKey.Part<>("recordedAt", Deliberation::recordedAt, Instant::parse), SortKey.id(Deliberation::id));

    Listing<Deliberation> matching(DeliberationFilter filter) {
        return new Listing<>("deliberations", Deliberation.class, AS_RECORDED)
                .where("meetingId = :meetingId", "meetingId", filter.meetingId());
    }

    boolean isOnRecord(UUID meetingId, UUID matterId) {
        return count("meetingId = ?1 and matterId = ?2", meetingId, matterId) > 0;
    }

    /** Who voted on the matter in that meeting. */
    public Set<UUID> votersOn(UUID meetingId, UUID matterId) {
        return find("meetingId = ?1 and matterId = ?2", meetingId, matterId)
                .firstResultOptional()
                .map(deliberation -> deliberation.vote().voters())
                .orElse(Set.of());
    }

    /** Those of a meeting, in the order in which they were recorded. */
    public List<Deliberation> of(UUID meetingId) {
        return list("meetingId = ?1 order by recordedAt, id", meetingId);
    }

    Optional<Deliberation> find(UUID meetingId, UUID id) {
        return findByIdOptional(id).filter(found -> found.meetingId().equals(meetingId));
    }
}
