package cn.zhiyong.sanction.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    /** For example {@code 治庸决〔2026〕12号}; counted by the year. */
    String nextNumber(int year) {
        var number = (Integer) getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO decision_number AS counter (year, last) VALUES (?1, 1)
                        ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last""",
                        Integer.class)
                .setParameter(1, year)
                .getSingleResult();
        return "治庸决〔%d〕%d号".formatted(year, number);
    }
}
