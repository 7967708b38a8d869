package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RosterUploads implements PanacheRepositoryBase<RosterUpload, UUID> {
    private static final SortKey<RosterUpload> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("uploadedAt", RosterUpload::uploadedAt, Instant::parse), SortKey.id(RosterUpload::id));
    private static final SortKey<UploadLine> BY_LINE =
            SortKey.ascending(new SortKey.Part<>("key.line", UploadLine::line, Integer::valueOf));

    Optional<RosterUpload> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<RosterUpload> all() {
        return new Listing<>("roster-uploads", RosterUpload.class, LATEST_FIRST);
    }

    /** @param change null where all lines are asked for */
    Listing<UploadLine> lines(UUID id, LineChange change) {
        return new Listing<>("roster-upload-lines", UploadLine.class, BY_LINE)
                .where("key.uploadId = :uploadId", "uploadId", id)
                .where("change = :change", "change", change);
    }
}
