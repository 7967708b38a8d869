package cn.zhiyong.sanction.vote.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.vote.rules.Recusals.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.2 with the grounds of R5.1. */
class RecusalsTest {
    private static final UUID SUBJECT = new UUID(0, 1);
    private static final UUID MEMBER = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    @ParameterizedTest(name = "a member of {0}/{1} with the subject of {2}/{3}: recused {4}")
    @CsvSource({
        "BUREAU-A, 一科, BUREAU-A, 一科, true",
        "BUREAU-A, 二科, BUREAU-A, 一科, false",
        "BUREAU-B, 一科, BUREAU-A, 一科, false",
        "BUREAU-A, '',   BUREAU-A, 一科, false",
        "BUREAU-A, 一科, BUREAU-A, '',   false",
        "BUREAU-A, '',   BUREAU-A, '',   false",
    })
    void colleaguesOfTheSectionAreRecused(
            String unit, String section, String subjectUnit, String subjectSection, boolean recused) {
        var members = List.of(new Colleague(MEMBER, unit, section), new Colleague(OTHER, "BUREAU-C", "一科"));
        var subject = new Colleague(SUBJECT, subjectUnit, subjectSection);
        assertThat(Recusals.of(members, subject, Map.of()))
                .isEqualTo(recused ? Map.of(MEMBER, RecusalGround.OWN_SECTION) : Map.of());
    }

    @Test
    void theSubjectIsRecusedEvenWithoutASection() {
        var subject = new Colleague(SUBJECT, "BUREAU-A", "");
        assertThat(Recusals.of(List.of(subject, new Colleague(MEMBER, "BUREAU-A", "")), subject, Map.of()))
                .isEqualTo(Map.of(SUBJECT, RecusalGround.SUBJECT));
    }

    @Test
    void whoDeclaresAGroundIsRecused() {
        var declared = Map.of(MEMBER, RecusalGround.KINSHIP, OTHER, RecusalGround.INTEREST);
        var members = List.of(new Colleague(MEMBER, "BUREAU-B", ""), new Colleague(OTHER, "BUREAU-C", ""));
        assertThat(Recusals.of(members, new Colleague(SUBJECT, "BUREAU-A", "一科"), declared))
                .isEqualTo(declared);
    }

    @Test
    void whatTheRosterShowsGoesBeforeWhatWasDeclared() {
        var subject = new Colleague(SUBJECT, "BUREAU-A", "一科");
        var members = List.of(subject, new Colleague(MEMBER, "BUREAU-A", "一科"));
        var declared = Map.of(SUBJECT, RecusalGround.INTEREST, MEMBER, RecusalGround.KINSHIP);
        assertThat(Recusals.of(members, subject, declared))
                .isEqualTo(Map.of(SUBJECT, RecusalGround.SUBJECT, MEMBER, RecusalGround.OWN_SECTION));
    }
}
