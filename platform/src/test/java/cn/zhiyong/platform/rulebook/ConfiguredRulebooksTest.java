package cn.zhiyong.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A city that became a county: the plan's figures first, from 2023 on its own. */
class ConfiguredRulebooksTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    record DaysOfNotice(String version, LocalDate effectiveFrom, int days) implements Figures {
        DaysOfNotice {
            Figures.requireVersion(version);
            Figures.requireRange("days", days, 1, 366);
        }
    }

    @TempDir
    private Path folder;

    private Path plan;
    private Path county;

    @BeforeEach
    void twoFiles() throws IOException {
        plan = file("plan", "2022-03", "2022-03-04", "30");
        county = file("county", "2023-county", "2023-01-01", "20");
    }

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
        for (var files : List.of(List.of(plan, county), List.of(county, plan))) {
            assertThat(of(files).inForceOn(day).map(DaysOfNotice::version)).isEqualTo(Optional.ofNullable(version));
            assertThat(of(files).firstDay()).isEqualTo("2022-03-04");
        }
    }

    @Test
    void noTwoFilesGiveTheSameVersion() throws IOException {
        var later = file("later", "2023-county", "2024-01-01", "20");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(List.of(plan, county, later)))
                .withMessage("Rulebook %s: version 2023-county is that of %s as well", later, county);
        assertThatIllegalStateException().isThrownBy(() -> of(List.of(plan, plan)));
    }

    @Test
    void noTwoFilesBeginOnTheSameDay() throws IOException {
        var other = file("other", "2023-other", "2023-01-01", "20");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(List.of(plan, county, other)))
                .withMessage("Rulebook %s: effectiveFrom 2023-01-01 is that of %s as well", other, county);
    }

    @Test
    void oneBadFileIsEnough() throws IOException {
        var bad = file("bad", "bad", "2024-01-01", "0");
        assertThatIllegalStateException()
                .isThrownBy(() -> of(List.of(plan, bad)))
                .withMessage("Rulebook %s: days must be 1 to 366, not 0", bad);
    }

    private static ConfiguredRulebooks<DaysOfNotice> of(List<Path> files) {
        return ConfiguredRulebooks.of(files, DaysOfNotice.class, JSON);
    }

    private Path file(String name, String version, String from, String days) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".json"),
                "{\"version\":\"%s\",\"effectiveFrom\":\"%s\",\"days\":%s}".formatted(version, from, days));
    }
}
