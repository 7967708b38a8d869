package cn.zhiyong.sanction.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.zhiyong.platform.rulebook.RulebookFile;
import cn.zhiyong.platform.rulebook.Share;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookFileTest {
    /** As strict as the service's own. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private static final Path COUNTY_FILE = Path.of("src/test/resources/rulebook/2023-county.json");

    private static final String COUNTY =
            """
            {"version":"county-7","effectiveFrom":"2024-01-01","quorum":{"numerator":2,"denominator":3},"noticeDays":20,
             "admonition":{"rectificationMonths":3,"personBonusPercent":25,"leaderBonusPercent":10},
             "criticism":{"personBonusPercent":40,"leaderBonusPercent":20},
             "promotionDeferral":{"months":24},
             "reassignment":{"personBonusPercent":70,"leaderBonusPercent":60},
             "resignationOrDismissal":{"unitBonusPercent":45},
             "appealRoutes":{"review":{"filingDays":31,"answerDays":61},"appeal":{"filingDays":32,"answerDays":62},
              "appealAfterReview":{"filingDays":15,"answerDays":63}}}""";

    @TempDir
    private Path folder;

    @Test
    void theShippedVersionHasThePlansFigures() {
        assertThat(RulebookFile.shipped(Rulebook.class, JSON))
                .isEqualTo(new Rulebook(
                        "2022-03",
                        LocalDate.of(2022, 3, 4),
                        new Share(1, 2),
                        30,
                        new Rulebook.Admonition(6, 30, 30),
                        new Rulebook.Criticism(50, 50),
                        new Rulebook.PromotionDeferral(12),
                        new Rulebook.Reassignment(80, 80),
                        new Rulebook.ResignationOrDismissal(50),
                        new Rulebook.AppealRoutes(
                                new Rulebook.Periods(30, 30),
                                new Rulebook.Periods(30, 30),
                                new Rulebook.Periods(30, 30))));
    }

    @Test
    void aDeploymentMayHaveItsOwn() throws IOException {
        assertThat(RulebookFile.read(file(COUNTY), Rulebook.class, JSON))
                .isEqualTo(new Rulebook(
                        "county-7",
                        LocalDate.of(2024, 1, 1),
                        new Share(2, 3),
                        20,
                        new Rulebook.Admonition(3, 25, 10),
                        new Rulebook.Criticism(40, 20),
                        new Rulebook.PromotionDeferral(24),
                        new Rulebook.Reassignment(70, 60),
                        new Rulebook.ResignationOrDismissal(45),
                        new Rulebook.AppealRoutes(
                                new Rulebook.Periods(31, 61),
                                new Rulebook.Periods(32, 62),
                                new Rulebook.Periods(15, 63))));
    }

    @Test
    void theTestsCountySetsEveryFigureOtherwise() {
        var county = JSON.valueToTree(RulebookFile.read(COUNTY_FILE, Rulebook.class, JSON));
        assertThat(((ObjectNode) JSON.valueToTree(RulebookFile.shipped(Rulebook.class, JSON))).properties())
                .allSatisfy(figure -> assertThat(county.get(figure.getKey())).isNotEqualTo(figure.getValue()));
    }

    @ParameterizedTest
    @CsvSource({"src/main/resources/rulebook/2022-03.json", "src/test/resources/rulebook/2023-county.json"})
    void whatIsWrittenIsReadBackTheSame(Path file) throws IOException {
        var rulebook = RulebookFile.read(file, Rulebook.class, JSON);
        assertThat(RulebookFile.read("written", JSON.writeValueAsBytes(rulebook), Rulebook.class, JSON))
                .isEqualTo(rulebook);
    }

    @ParameterizedTest(name = "without {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":\"county-7\",                    | version",
                "\"effectiveFrom\":\"2024-01-01\",            | effectiveFrom",
                "\"quorum\":{\"numerator\":2,\"denominator\":3}, | quorum",
                "\"noticeDays\":20,                           | noticeDays",
                "\"rectificationMonths\":3,                   | admonition.rectificationMonths",
                "\"personBonusPercent\":25,                   | admonition.personBonusPercent",
                "\"months\":24                                | promotionDeferral.months",
                "\"unitBonusPercent\":45                      | resignationOrDismissal.unitBonusPercent",
                "\"filingDays\":15,                           | appealRoutes.appealAfterReview.filingDays",
            })
    void whatIsMissingIsNamed(String line, String key) throws IOException {
        assertRefused(line, "", key);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"noticeDays\":20      | \"noticeDays\":0      | noticeDays must be 1 to 366, not 0",
                "\"noticeDays\":20      | \"noticeDays\":367    | noticeDays must be 1 to 366, not 367",
                "\"noticeDays\":20      | \"noticeDays\":null   | noticeDays: ",
                "\"noticeDays\":20      | \"noticeDays\":\"many\" | noticeDays: ",
                "Months\":3             | Months\":0            | admonition.rectificationMonths must be 1 to 120, not 0",
                "Months\":3             | Months\":121          | admonition.rectificationMonths must be 1 to 120, not 121",
                "personBonusPercent\":25 | personBonusPercent\":0 | admonition.personBonusPercent must be 1 to 100, not 0",
                "personBonusPercent\":25 | personBonusPercent\":101 | admonition.personBonusPercent must be 1 to 100, not 101",
                "leaderBonusPercent\":10 | leaderBonusPercent\":0 | admonition.leaderBonusPercent must be 1 to 100, not 0",
                "leaderBonusPercent\":10 | leaderBonusPercent\":101 | admonition.leaderBonusPercent must be 1 to 100, not 101",
                "\"months\":24          | \"months\":0          | promotionDeferral.months must be 1 to 120, not 0",
                "Percent\":40           | Percent\":24           | criticism.personBonusPercent must be 25 to 100, not 24",
                "Percent\":20           | Percent\":9            | criticism.leaderBonusPercent must be 10 to 100, not 9",
                "Percent\":70           | Percent\":39           | reassignment.personBonusPercent must be 40 to 100, not 39",
                "Percent\":60           | Percent\":101          | reassignment.leaderBonusPercent must be 20 to 100, not 101",
                "Percent\":45           | Percent\":0            | resignationOrDismissal.unitBonusPercent must be 1 to 100, not 0",
                "Days\":31              | Days\":0               | appealRoutes.review.filingDays must be 1 to 366, not 0",
                "Days\":62              | Days\":367             | appealRoutes.appeal.answerDays must be 1 to 366, not 367",
                "\"numerator\":2        | \"numerator\":3       | quorum.numerator must be 0 to less than the denominator, not 3/3",
                "2024-01-01             | 1 January             | effectiveFrom: ",
                "county-7               | ' '                   | version must have 1 to 20 characters",
                "county-7               | twenty-one-characters | version must have 1 to 20 characters",
                "\"noticeDays\":20      | \"noticeDays\":20,\"noticeHours\":1 | noticeHours: ",
                "\"noticeDays\"         | \"noticeHours\"       | noticeDays: ",
                "\"months\":24          | \"months\":24,\"years\":2 | promotionDeferral.years: ",
            })
    void whatIsWrongIsNamed(String right, String wrong, String message) throws IOException {
        assertRefused(right, wrong, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"1", "100"})
    void theWholeBonusAndAHundredthAreFigures(int percent) throws IOException {
        assertThat(RulebookFile.read(file(COUNTY.replace("45", Integer.toString(percent))), Rulebook.class, JSON)
                        .resignationOrDismissal()
                        .unitBonusPercent())
                .isEqualTo(percent);
    }

    @Test
    void aFileThatIsNotThereOrNoJsonIsNamed() throws IOException {
        var missing = folder.resolve("missing.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> RulebookFile.read(missing, Rulebook.class, JSON))
                .withMessage("Rulebook %s (zhiyong.rulebook.files) cannot be read", missing);
        var broken = file("{\"version\":");
        assertThatIllegalStateException()
                .isThrownBy(() -> RulebookFile.read(broken, Rulebook.class, JSON))
                .withMessageContaining(broken.toString());
    }

    private void assertRefused(String right, String wrong, String message) throws IOException {
        assertThat(COUNTY).contains(right);
        var file = file(COUNTY.replace(right, wrong));
        assertThatIllegalStateException()
                .isThrownBy(() -> RulebookFile.read(file, Rulebook.class, JSON))
                .withMessageStartingWith("Rulebook " + file + ": " + message);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("rulebook.json"), content);
    }
}
