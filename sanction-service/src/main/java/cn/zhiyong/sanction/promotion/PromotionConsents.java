package cn.zhiyong.sanction.promotion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class PromotionConsents implements PanacheRepositoryBase<PromotionConsent, UUID> {
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
