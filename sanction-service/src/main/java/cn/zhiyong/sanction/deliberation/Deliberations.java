package cn.zhiyong.sanction.deliberation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Deliberations implements PanacheRepositoryBase<Deliberation, UUID> {
    boolean isOnRecord(UUID meetingId, UUID matterId) {
        return count("meetingId = ?1 and matterId = ?2", meetingId, matterId) > 0;
    }

    Optional<Deliberation> find(UUID meetingId, UUID id) {
        return findByIdOptional(id).filter(found -> found.meetingId().equals(meetingId));
    }
}
