package cn.zhiyong.sanction.referral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.sanction.City;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ReferralsResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);

    /** Later than any other test's, so that these come first. */
    private static final LocalDate RAISED_ON = LocalDate.of(2999, 1, 1);

    @Inject
    Referrals referrals;

    @Inject
    Decisions decisions;

    @Inject
    Matters matters;

    @Inject
    Lists lists;

    private Decision decision;

    /** R7.8, R7.11: unanswered is what went out and has no reply yet, whether it is to be recalled or not. */
    @Test
    @TestTransaction
    void unansweredMeansTheSameInAQuery() {
        var unit = City.unitCode();
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, null, null);
        decision = decisions.findById(
                UUID.fromString(City.decision(person, unit, "MINOR", DECIDED_ON, "\"measures\":[\"ADMONITION\"]")));
        var due = due();
        var withdrawn = due();
        withdrawn.fallen(RAISED_ON);
        var dispatched = Referral.toSuperior(matters.findById(decision.matterId()), RAISED_ON, "集体研究决定。");
        dispatch(dispatched);
        var recalled = due();
        dispatch(recalled);
        recalled.fallen(RAISED_ON);
        var answered = due();
        dispatch(answered);
        answered.replied(new ReferralReplyRequest(RAISED_ON, "已受理。", null));
        answered.fallen(RAISED_ON);
        var all = List.of(due, withdrawn, dispatched, recalled, answered);
        referrals.persist(all);
        var unanswered = found(true);
        var others = found(false);
        assertThat(all).allSatisfy(referral -> {
            assertThat(unanswered.contains(referral.id())).isEqualTo(referral.isUnanswered());
            assertThat(others.contains(referral.id())).isEqualTo(!referral.isUnanswered());
        });
        assertThat(unanswered).contains(dispatched.id(), recalled.id());
        assertThat(others).contains(due.id(), withdrawn.id(), answered.id());
        assertThat(found(null)).containsAll(all.stream().map(Referral::id).toList());
    }

    private Referral due() {
        return Referral.of(decision, new Transfer(Receiver.JUDICIAL, "市检察院", List.of("调查报告")), RAISED_ON);
    }

    private static void dispatch(Referral referral) {
        referral.dispatched(new ReferralDispatchRequest(RAISED_ON, DispatchMethod.IN_PERSON, "市检察院", List.of("调查报告")));
    }

    private List<UUID> found(Boolean unanswered) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(referrals.matching(new ReferralFilter(null, null, unanswered)), page, shown -> Referral::id)
                .items();
    }
}
