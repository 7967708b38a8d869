package cn.zhiyong.sanction.deliberation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Deliberations implements PanacheRepositoryBase<Deliberation, UUID> {
    boolean isOnRecord(UUID meetingId, UUID matterId) {
        return count("meetingId = ?1 and matterId = ?2", meetingId, matterId) > 0;
    }

    /** Who voted on the matter in that meeting. */
    public Set<UUID> votersOn(UUID meetingId, UUID matterId) {
        return find("meetingId = ?1 and matterId = ?2", meetingId, matterId)
                .firstResultOptional()
                .map(deliberation -> deliberation.votes().stream()
                        .map(Deliberation.CastVote::memberId)
                        .collect(Collectors.toSet()))
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
