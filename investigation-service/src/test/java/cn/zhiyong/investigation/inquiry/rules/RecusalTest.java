package cn.zhiyong.investigation.inquiry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.investigation.inquiry.rules.Recusal.Person;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5.1: the subject, the subject's own section, declared kinship or interest. */
class RecusalTest {
    private static final UUID SUBJECT = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @ParameterizedTest(name = "of {0}/{1} with the subject of {2}/{3}: recused {4}")
    @CsvSource({
        "BUREAU-A, 一科, BUREAU-A, 一科, true",
        "BUREAU-A, 二科, BUREAU-A, 一科, false",
        "BUREAU-B, 一科, BUREAU-A, 一科, false",
        "BUREAU-A,     , BUREAU-A, 一科, false",
        "BUREAU-A, 一科, BUREAU-A,     , false",
        "BUREAU-A,     , BUREAU-A,     , false",
    })
    void colleaguesOfTheSectionAreRecused(
            String unit, String section, String subjectUnit, String subjectSection, boolean recused) {
        var investigator = new Person(OTHER, unit, Optional.ofNullable(section));
        var subject = new Person(SUBJECT, subjectUnit, Optional.ofNullable(subjectSection));
        assertRecused(recused, investigator, Optional.of(subject), false);
    }

    @Test
    void theSubjectIsRecusedEvenWithoutASection() {
        var subject = new Person(SUBJECT, "BUREAU-A", Optional.empty());
        assertRecused(true, subject, Optional.of(subject), false);
    }

    @Test
    void aDeclarationRecusesWhoeverTheCaseIsAbout() {
        var investigator = new Person(OTHER, "BUREAU-B", Optional.empty());
        var subject = new Person(SUBJECT, "BUREAU-A", Optional.empty());
        assertRecused(true, investigator, Optional.of(subject), true);
        assertRecused(true, investigator, Optional.empty(), true);
        assertRecused(false, investigator, Optional.empty(), false);
    }

    private static void assertRecused(
            boolean recused, Person investigator, Optional<Person> subject, boolean declared) {
        var refusal = Recusal.of(investigator, subject, declared);
        assertThat(refusal.isPresent()).isEqualTo(recused);
        refusal.ifPresent(no -> assertThat(no.rule()).isEqualTo("R5.1"));
    }
}
