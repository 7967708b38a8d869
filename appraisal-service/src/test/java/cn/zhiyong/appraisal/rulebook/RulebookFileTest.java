package cn.zhiyong.appraisal.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.zhiyong.platform.rulebook.RulebookFile;
import cn.zhiyong.platform.rulebook.Share;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookFileTest {
    /** As strict as the service's own. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private static final Path SHIPPED = Path.of("src/main/resources/rulebook/2022-03.json");

    @Test
    void theShippedVersionHasThePlansFigures() {
        var shipped = RulebookFile.shipped(Rulebook.class, JSON);
        assertThat(shipped)
                .isEqualTo(new Rulebook(
                        "2022-03",
                        LocalDate.of(2022, 3, 4),
                        new Rulebook.ProvincialRanking(3),
                        new Rulebook.Absence(7, 15, 6),
                        new Rulebook.DemocraticReview(new Share(1, 3), new Share(40, 100), 2),
                        new Rulebook.CentralisedReview(2, 100, 75, 50),
                        new Rulebook.Weights(30, 20, 40, 10),
                        new Rulebook.Classes(35, 55, 10),
                        new Rulebook.SoftEnvironment(
                                new Rulebook.Method(40, 30),
                                new Rulebook.Method(35, 20),
                                new Rulebook.Method(25, 20))));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        var shipped = RulebookFile.shipped(Rulebook.class, JSON);
        assertThat(RulebookFile.read("written", JSON.writeValueAsBytes(shipped), Rulebook.class, JSON))
                .isEqualTo(shipped);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Places\": 3            | Places\": 0           | provincialRanking.lastPlaces must be 1 to 100, not 0",
                "ReturnDays\": 7        | ReturnDays\": 0       | absence.overdueReturnDays must be 1 to 366, not 0",
                "unexcusedDays\": 15    | unexcusedDays\": 367  | absence.unexcusedDays must be 1 to 366, not 367",
                "leaveMonths\": 6       | leaveMonths\": 13     | absence.leaveMonths must be 1 to 12, not 13",
                "leaveMonths\": 6       | leaveMonths\": null   | absence.leaveMonths: ",
                "\"denominator\": 3 }   | \"denominator\": 1 }  | democraticReview.incompetent.numerator must be",
                "Years\": 2             | Years\": 0            | democraticReview.basicallyCompetentYears must be 1 to 10, not 0",
                "Appraisers\": 2        | Appraisers\": 0       | centralisedReview.leastAppraisers must be 1 to 100, not 0",
                "fairPoints\": 75       | fairPoints\": 50      | centralisedReview.fairPoints must be 51 to 100, not 50",
                "goodPoints\": 100      | goodPoints\": 75      | centralisedReview.goodPoints must be 76 to 100, not 75",
                "routinePercent\": 30   | routinePercent\": 31  | weights.routinePercent, centralisedPercent, yearEndPercent and leadersPercent must add up to 100, not 101",
                "leadersPercent\": 10   | leadersPercent\": -10 | weights.leadersPercent must be 0 to 100, not -10",
                "thirdPercent\": 10     | thirdPercent\": 9     | classes.firstPercent, secondPercent and thirdPercent must add up to 100, not 99",
                "weightPercent\": 25    | weightPercent\": 24   | softEnvironment.massReview.weightPercent, targetedSurvey.weightPercent and sampling.weightPercent must add up to 100, not 99",
                "Ballots\": 30          | Ballots\": 0          | softEnvironment.massReview.minimumBallots must be 1 to 1000000, not 0",
                "\"sampling\"           | \"samples\"           | softEnvironment.samp",
                "\"effectiveFrom\"      | \"from\"              | effectiveFrom: ",
            })
    void whatIsWrongIsNamed(String right, String wrong, String message) throws IOException {
        var shipped = Files.readString(SHIPPED);
        assertThat(shipped).contains(right);
        var content = shipped.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        assertThatIllegalStateException()
                .isThrownBy(() -> RulebookFile.read("own.json", content, Rulebook.class, JSON))
                .withMessageStartingWith("Rulebook own.json: " + message);
    }
}
