package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PromotionConsents implements PanacheRepositoryBase<PromotionConsent, UUID> {
    private static final SortKey<PromotionConsent> LATEST_FIRST = SortKey.descending(SortKey.id(PromotionConsent::id));

    Listing<PromotionConsent> matching(PromotionConsentFilter filter) {
        return new Listing<>("promotion-consents", PromotionConsent.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", filter.cadreId());
    }

    List<ConsentDay> days(Collection<UUID> cadreIds) {
        return getEntityManager()
                .createQuery(
                        """
                        select new cn.zhiyong.sanction.promotion.ConsentDay(consent.cadreId, decision, consent.givenOn)
                        from PromotionConsent consent join consent.decisions decision where consent.cadreId in ?1""",
                        ConsentDay.class)
                .setParameter(1, cadreIds)
                .getResultList();
    }

    /** Of a person, the oldest first. */
    public List<PromotionConsent> of(UUID cadreId) {
        return list("cadreId = ?1 order by givenOn, id", cadreId);
    }
}
