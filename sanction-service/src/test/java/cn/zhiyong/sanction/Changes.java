package cn.zhiyong.sanction;

import cn.zhiyong.sanction.decision.Changing;
import cn.zhiyong.sanction.decision.Changing.Occasion;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.RevisionReason;
import cn.zhiyong.sanction.decision.rules.Ruling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.UUID;

/** Changes of decisions as they come about after an appeal, for those who follow them. */
public final class Changes {
    private Changes() {}

    public static void revoke(String decision, LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> changing()
                .revoke(
                        decisions().holdWithPeople(UUID.fromString(decision)).orElseThrow(),
                        new Occasion(RevisionReason.APPEAL_REVOKED, on, UUID.randomUUID())));
    }

    public static void modify(String decision, LocalDate on, Ruling ruling) {
        QuarkusTransaction.requiringNew().run(() -> changing()
                .modify(
                        decisions().holdWithPeople(UUID.fromString(decision)).orElseThrow(),
                        ruling,
                        new Occasion(RevisionReason.APPEAL_MODIFIED, on, UUID.randomUUID())));
    }

    private static Changing changing() {
        return CDI.current().select(Changing.class).get();
    }

    private static Decisions decisions() {
        return CDI.current().select(Decisions.class).get();
    }
}
