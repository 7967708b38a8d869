package cn.zhiyong.sanction.decision.rules;

import static cn.zhiyong.sanction.decision.rules.Measure.ADMONITION;
import static cn.zhiyong.sanction.decision.rules.Measure.CRITICISM;
import static cn.zhiyong.sanction.decision.rules.Measure.DEMOTION;
import static cn.zhiyong.sanction.decision.rules.Measure.PROMOTION_DEFERRAL;
import static cn.zhiyong.sanction.decision.rules.Measure.REASSIGNMENT;
import static cn.zhiyong.sanction.decision.rules.Measure.REMOVAL;
import static cn.zhiyong.sanction.decision.rules.Measure.RESIGNATION_OR_DISMISSAL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import cn.zhiyong.sanction.decision.rules.Cascade.Standing;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R7.12, R7.16 and R8.4: a decision and what follows from it, as appeals change them. */
class CascadeTest {
    private static final UUID PRINCIPAL = Bureau.PRINCIPAL;
    private static final UUID IN_CHARGE = Bureau.IN_CHARGE;

    @ParameterizedTest
    @EnumSource
    void aDecisionStandsAsItWasMade(Measure measure) {
        var decided = Bureau.decided(measure);
        assertThat(decided.cause().settled()).isFalse();
        assertThat(decided.cause().isRevoked()).isFalse();
        assertThat(decided.cause().ruling()).isEqualTo(Bureau.ruling(measure));
        assertThat(decided.derived().values()).noneMatch(Standing::settled).noneMatch(Standing::isRevoked);
        assertThat(decided.isNoHeavierThan(decided)).isTrue();
    }

    @Test
    void everyEffectInForceIsOfTheCauseOrOfWhatFollows() {
        var decided = Bureau.decided(REASSIGNMENT);
        assertThat(decided.effects())
                .containsAll(decided.cause().effects())
                .containsAll(decided.derived().get(PRINCIPAL).effects())
                .containsAll(decided.derived().get(IN_CHARGE).effects());
        assertThat(decided.burdens())
                .containsOnlyKeys(on(Bureau.PERSON), on(PRINCIPAL), on(IN_CHARGE), new Bearer.Unit(Bureau.UNIT));
        assertThat(decided.burdens().get(on(PRINCIPAL)).measures())
                .containsExactlyInAnyOrder(ADMONITION, PROMOTION_DEFERRAL);
        assertThat(decided.burdens().get(on(Bureau.PERSON)).measures()).containsExactly(REASSIGNMENT);
        assertThat(decided.burdens().get(new Bearer.Unit(Bureau.UNIT)).measures())
                .isEmpty();
    }

    /** R7.16: as if it had been decided so, but that an appeal has settled it. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "RESIGNATION_OR_DISMISSAL, DEMOTION",
        "RESIGNATION_OR_DISMISSAL, ADMONITION",
        "DEMOTION,                 REMOVAL",
        "REMOVAL,                  REASSIGNMENT",
        "REASSIGNMENT,             REASSIGNMENT",
    })
    void aModificationTakesThePlaceOfTheWholeDecision(Measure from, Measure to) {
        var modified = Bureau.decided(from).modify(Bureau.ruling(to));
        var anew = Bureau.decided(to);
        assertThat(modified.cause().settled()).isTrue();
        assertThat(modified.cause().ruling()).isEqualTo(anew.cause().ruling());
        assertThat(modified.effects()).containsExactlyInAnyOrderElementsOf(anew.effects());
        assertThat(modified.derived().keySet())
                .isEqualTo(Bureau.decided(from).derived().keySet());
        modified.derived().forEach((leader, standing) -> assertThat(standing)
                .isEqualTo(anew.derived().getOrDefault(leader, Standing.revoked(false))));
    }

    @Test
    void aRevocationEndsEverything() {
        var revoked = Bureau.decided(RESIGNATION_OR_DISMISSAL).revoke();
        assertThat(revoked.effects()).isEmpty();
        assertThat(revoked.burdens()).isEmpty();
        assertThat(revoked.cause()).isEqualTo(Standing.revoked(true));
        assertThat(revoked.cause().isRevoked()).isTrue();
        assertThat(revoked.derived()).containsOnlyKeys(PRINCIPAL, IN_CHARGE);
        assertThat(revoked.derived().values()).containsOnly(Standing.revoked(false));
    }

    @Test
    void aUnitWithoutLeaderIsReportedAsLongAsLeadersWouldBearAPart() {
        var basis = new Basis(new Concerned(Bureau.PERSON, Bureau.UNIT, List.of(), List.of()), Bureau.DAY, Bureau.CITY);
        var decided = Cascade.decide(Bureau.ruling(ADMONITION), basis);
        assertThat(decided.unitsWithoutLeader()).containsExactly(Bureau.UNIT);
        assertThat(decided.modify(Bureau.ruling(PROMOTION_DEFERRAL)).unitsWithoutLeader())
                .isEmpty();
        assertThat(decided.revoke().unitsWithoutLeader()).isEmpty();
        assertThat(Bureau.decided(REMOVAL)
                        .modifyDerived(PRINCIPAL, Bureau.ruling(ADMONITION))
                        .unitsWithoutLeader())
                .isEmpty();
    }

    /** R7.12: the leader's own ruling stands alone; the leader's part of the cause went with the derived decision. */
    @Test
    void aDerivedDecisionIsModifiedForOneLeaderAlone() {
        var decided = Bureau.decided(DEMOTION);
        var modified = decided.modifyDerived(PRINCIPAL, Bureau.ruling(CRITICISM));
        assertThat(modified.cause()).isEqualTo(decided.cause());
        assertThat(modified.derived().get(IN_CHARGE))
                .isEqualTo(decided.derived().get(IN_CHARGE));
        var own = modified.derived().get(PRINCIPAL);
        assertThat(own.settled()).isTrue();
        assertThat(own.ruling()).isEqualTo(Bureau.ruling(CRITICISM));
        assertThat(own.effects())
                .allMatch(effect -> effect.bearer().equals(on(PRINCIPAL)))
                .allMatch(effect -> effect.target() == Target.LEADER)
                .extracting(Effect::kind)
                .containsExactlyInAnyOrder(
                        EffectKind.SELF_CRITICISM,
                        EffectKind.GRADE_CEILING,
                        EffectKind.BONUS_DEDUCTION,
                        EffectKind.CIRCULATION,
                        EffectKind.PROMOTION_DEFERRAL);
        assertThat(bonus(modified, PRINCIPAL)).isEqualTo(51);
        assertThat(bonus(modified, IN_CHARGE)).isEqualTo(100);
    }

    /** R7.13 holds within a leader's own ruling as well. */
    @Test
    void ofALeadersOwnRulingTheHeaviestOfEachKindCounts() {
        var modified =
                Bureau.decided(RESIGNATION_OR_DISMISSAL).modifyDerived(PRINCIPAL, Bureau.ruling(ADMONITION, CRITICISM));
        assertThat(bonus(modified, PRINCIPAL)).isEqualTo(51);
        assertThat(modified.derived().get(PRINCIPAL).effects())
                .extracting(Effect::kind)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void aDerivedDecisionIsRevokedForOneLeaderAlone() {
        var decided = Bureau.decided(REMOVAL);
        var revoked = decided.revokeDerived(PRINCIPAL);
        assertThat(revoked.cause()).isEqualTo(decided.cause());
        assertThat(revoked.derived().get(IN_CHARGE)).isEqualTo(decided.derived().get(IN_CHARGE));
        assertThat(revoked.derived().get(PRINCIPAL)).isEqualTo(Standing.revoked(true));
        assertThat(revoked.burdens()).doesNotContainKey(on(PRINCIPAL));
    }

    /** What a leader's appeal has ended does not come back with the cause, neither as a decision nor as its part. */
    @ParameterizedTest
    @EnumSource
    void whatALeadersOwnAppealRevokedStaysSo(Measure measure) {
        var settled = Bureau.decided(RESIGNATION_OR_DISMISSAL).revokeDerived(PRINCIPAL);
        var modified = settled.modify(Bureau.ruling(measure));
        assertThat(modified.derived().get(PRINCIPAL)).isEqualTo(Standing.revoked(true));
        assertThat(modified.burdens()).doesNotContainKey(on(PRINCIPAL));
        assertThat(modified.derived().get(IN_CHARGE))
                .isEqualTo(Bureau.decided(measure).derived().getOrDefault(IN_CHARGE, Standing.revoked(false)));
        assertThat(settled.revoke().derived().get(PRINCIPAL)).isEqualTo(Standing.revoked(true));
    }

    /**
     * The principal leader's reassignment, which followed from a demotion, was put down by an appeal. When the cause
     * changes, the leader keeps that, unless the new part is no heavier: then the leader is treated as the other one.
     */
    @ParameterizedTest(name = "{0}, own {1}, the cause becomes {2}: keeps own {3}, bonus {4} percent")
    @CsvSource({
        "city,   CRITICISM,          REMOVAL,            true,  51",
        "city,   CRITICISM,          REASSIGNMENT,       true,  51",
        "city,   CRITICISM,          CRITICISM,          false, 49",
        "city,   CRITICISM,          ADMONITION,         false, 29",
        "city,   CRITICISM,          PROMOTION_DEFERRAL, false, 0",
        "city,   REASSIGNMENT,       REMOVAL,            true,  81",
        "city,   REASSIGNMENT,       REASSIGNMENT,       false, 79",
        "city,   PROMOTION_DEFERRAL, REASSIGNMENT,       true,  0",
        "city,   ADMONITION,         CRITICISM,          true,  31",
        "city,   ADMONITION,         ADMONITION,         false, 29",
        "county, ADMONITION,         CRITICISM,          false, 20",
        "county, ADMONITION,         REASSIGNMENT,       false, 60",
    })
    void aLeaderKeepsWhatAnAppealHasSettled(String figures, Measure own, Measure cause, boolean keeps, int bonus) {
        var basis = new Basis(Bureau.CONCERNED, Bureau.DAY, figures.equals("city") ? Bureau.CITY : Bureau.COUNTY);
        var settled = Cascade.decide(Bureau.ruling(DEMOTION), basis).modifyDerived(PRINCIPAL, Bureau.ruling(own));
        var modified = settled.modify(Bureau.ruling(cause));
        var asTheOther =
                Cascade.decide(Bureau.ruling(cause), basis).derived().getOrDefault(PRINCIPAL, Standing.revoked(false));
        assertThat(modified.derived())
                .containsEntry(PRINCIPAL, keeps ? settled.derived().get(PRINCIPAL) : asTheOther);
        assertThat(bonus(modified, PRINCIPAL)).isEqualTo(bonus);
        assertThat(modified.isNoHeavierThan(settled)).isTrue();
    }

    /** R7.14 goes on: who keeps a part of their own is still a leader, and bears no team member's part. */
    @Test
    void whoIsSparedAsALeaderIsNotReachedAsATeamMember() {
        var modified = Bureau.decided(RESIGNATION_OR_DISMISSAL)
                .revokeDerived(PRINCIPAL)
                .modify(Ruling.of(
                        Set.of(RESIGNATION_OR_DISMISSAL),
                        new Particulars(
                                Bureau.STATED.circulation(),
                                Bureau.STATED.newPost(),
                                Bureau.STATED.step(),
                                Optional.of(Particulars.Departure.ADVISED_TO_RESIGN),
                                Bureau.STATED.transfer())));
        assertThat(modified.effects()).noneMatch(effect -> effect.bearer().equals(on(PRINCIPAL)));
        assertThat(modified.unitsWithoutLeader()).isEmpty();
    }

    /** R8.4, on the whole: one who bears more is enough. */
    @ParameterizedTest(name = "{0} becomes {1}: admitted {2}")
    @CsvSource({
        "REMOVAL,                  REASSIGNMENT,             true",
        "REASSIGNMENT,             REMOVAL,                  false",
        "CRITICISM,                ADMONITION,               true",
        "ADMONITION,               CRITICISM,                false",
        "ADMONITION,               PROMOTION_DEFERRAL,       true",
        "PROMOTION_DEFERRAL,       ADMONITION,               false",
        "LEGAL_REFERRAL,           PROMOTION_DEFERRAL,       false",
        "PROMOTION_DEFERRAL,       LEGAL_REFERRAL,           false",
        "ADMONITION CRITICISM,     CRITICISM,                true",
        "CRITICISM,                ADMONITION CRITICISM,     false",
        "DEMOTION,                 REMOVAL,                  true",
        "RESIGNATION_OR_DISMISSAL, LEGAL_REFERRAL,           false",
    })
    void anAppealNeverMakesItWorse(String from, String to, boolean admitted) {
        var decided = Bureau.decided(measures(from));
        assertThat(decided.modify(Bureau.ruling(measures(to))).isNoHeavierThan(decided))
                .isEqualTo(admitted);
        assertThat(decided.revoke().isNoHeavierThan(decided)).isTrue();
        assertThat(decided.isNoHeavierThan(decided.revoke())).isFalse();
    }

    private static Measure[] measures(String names) {
        return Arrays.stream(names.split(" ")).map(Measure::valueOf).toArray(Measure[]::new);
    }

    private static int bonus(Cascade cascade, UUID person) {
        return cascade.effects().stream()
                .filter(effect -> effect.bearer().equals(on(person)))
                .map(Effect::consequence)
                .filter(BonusDeduction.class::isInstance)
                .mapToInt(deduction -> ((BonusDeduction) deduction).percent())
                .sum();
    }

    private static Bearer on(UUID person) {
        return new Bearer.Person(person);
    }
}
