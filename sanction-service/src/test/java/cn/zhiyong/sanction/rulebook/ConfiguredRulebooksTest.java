package cn.zhiyong.sanction.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A city that became a county: the plan's figures first, from 2023 on its own. */
class ConfiguredRulebooksTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private static final Path PLAN = Path.of("src/main/resources/rulebook/2022-03.json");
    private static final Path COUNTY = Path.of("src/test/resources/rulebook/2023-county.json");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2022-03-03, none",
                "2022-03-04, 2022-03",
                "2022-03-05, 2022-03",
                "2022-12-31, 2022-03",
                "2023-01-01, 2023-county",
                "2023-01-02, 2023-county",
                "2035-06-01, 2023-county"
            })
    void theLatestThatHasBegunIsInForce(LocalDate day, String version) {
        for (var files : List.of(List.of(PLAN, COUNTY), List.of(COUNTY, PLAN))) {
            assertThat(ConfiguredRulebooks.of(files, JSON).inForceOn(day).map(Rulebook::version))
                    .isEqualTo(Optional.ofNullable(version));
        }
    }

    @Test
    void withoutFilesTheShippedOneHolds() {
        var shipped = ConfiguredRulebooks.shipped(JSON);
        assertThat(shipped.all()).containsExactly(RulebookFile.read(PLAN, JSON));
        assertThat(shipped.firstDay()).isEqualTo("2022-03-04");
    }

    @Test
    void theCountysFiguresAreAllItsOwn() {
        var plan = JSON.valueToTree(RulebookFile.read(PLAN, JSON));
        var county = JSON.valueToTree(RulebookFile.read(COUNTY, JSON));
        assertThat(((ObjectNode) plan).properties())
                .allSatisfy(figure -> assertThat(county.get(figure.getKey())).isNotEqualTo(figure.getValue()));
    }

    @ParameterizedTest
    @CsvSource({"src/main/resources/rulebook/2022-03.json", "src/test/resources/rulebook/2023-county.json"})
    void whatIsWrittenIsReadBackTheSame(Path file) throws IOException {
        var rulebook = RulebookFile.read(file, JSON);
        assertThat(RulebookFile.read("written", JSON.writeValueAsBytes(rulebook), JSON))
                .isEqualTo(rulebook);
    }

    @Test
    void noTwoFilesGiveTheSameVersion() throws IOException {
        var later = changed("effectiveFrom", "2024-01-01");
        assertThatIllegalStateException()
                .isThrownBy(() -> ConfiguredRulebooks.of(List.of(PLAN, COUNTY, later), JSON))
                .withMessage("Rulebook %s: version 2023-county is that of %s as well", later, COUNTY);
        assertThatIllegalStateException().isThrownBy(() -> ConfiguredRulebooks.of(List.of(PLAN, PLAN), JSON));
    }

    @Test
    void noTwoFilesBeginOnTheSameDay() throws IOException {
        var other = changed("version", "2023-other");
        assertThatIllegalStateException()
                .isThrownBy(() -> ConfiguredRulebooks.of(List.of(PLAN, COUNTY, other), JSON))
                .withMessage("Rulebook %s: effectiveFrom 2023-01-01 is that of %s as well", other, COUNTY);
    }

    @Test
    void oneBadFileIsEnough() throws IOException {
        var bad = changed("noticeDays", "0");
        assertThatIllegalStateException()
                .isThrownBy(() -> ConfiguredRulebooks.of(List.of(PLAN, bad), JSON))
                .withMessage("Rulebook %s: noticeDays must be 1 to 366, not 0", bad);
    }

    /** The county's, but for one figure. */
    private Path changed(String key, String value) throws IOException {
        var tree = ((ObjectNode) JSON.readTree(COUNTY.toFile())).put(key, value);
        return Files.write(folder.resolve("changed.json"), JSON.writeValueAsBytes(tree));
    }
}
