package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    private static final SortKey<Meeting> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("heldOn", Meeting::heldOn, LocalDate::parse), SortKey.id(Meeting::id));

    Listing<Meeting> all() {
        return new Listing<>("meetings", Meeting.class, LATEST_FIRST);
    }

    /** Finds it and holds it until the transaction ends. */
    Optional<Meeting> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
