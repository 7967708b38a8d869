package cn.zhiyong.intake.report;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reports implements PanacheRepositoryBase<Report, UUID> {
    private static final SortKey<Report> NEWEST_FIRST =
            SortKey.descending(new SortKey.Part<>("filedAt", Report::filedAt, Instant::parse), SortKey.id(Report::id));

    public Optional<Report> findByReceipt(byte[] digest) {
        return find("receiptDigest", digest).singleResultOptional();
    }

    Optional<Report> lastOfLead(UUID leadId) {
        return find("origin.leadId = ?1 order by origin.raising desc", leadId)
                .page(0, 1)
                .firstResultOptional();
    }

    /** All of them, whoever may see them: {@link Sight} bounds the list. */
    Listing<Report> matching(ReportFilter filter) {
        return new Listing<>("reports", Report.class, NEWEST_FIRST)
                .where("channel = :channel", "channel", filter.channel())
                .whereOnDays("filedAt", filter.filedFrom(), filter.filedTo());
    }
}
