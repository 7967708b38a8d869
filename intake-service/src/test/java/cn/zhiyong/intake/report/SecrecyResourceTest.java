package cn.zhiyong.intake.report;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.acceptance;
import static cn.zhiyong.intake.City.auditor;
import static cn.zhiyong.intake.City.file;
import static cn.zhiyong.intake.City.filing;
import static cn.zhiyong.intake.City.hotline;
import static cn.zhiyong.intake.City.officer;
import static cn.zhiyong.intake.City.routing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Who reported is told to nobody: not in an answer, an event, a log line, or in clear in any table. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class SecrecyResourceTest {
    private static final List<String> TELLING = List.of(City.REPORTER, City.PHONE, City.ADDRESS);

    private static final String HEARD = "The test hears the log";

    private final UUID subject = City.cadre();

    @Test
    void whoReportedIsNowhereButUnderSeal() {
        var log = new WrittenLines();
        Logger.getLogger("").addHandler(log);
        Logger.getLogger("cn.zhiyong.intake").info(HEARD);
        var answers = new ArrayList<String>();
        try {
            var filed = file(filing(about(subject)));
            var report = "/v1/reports/" + filed.path("id");
            answers.add(filed.asString());
            answers.add(hotline().get(report).asString());
            answers.add(auditor().get(report).asString());
            answers.add(officer().get("/v1/reports?limit=200").asString());
            answers.add(file(filing(about(subject)).replace(City.PHONE, City.PHONE.repeat(4)))
                    .then()
                    .statusCode(400)
                    .extract()
                    .asString());
            answers.add(officer()
                    .header("If-Match", "\"0\"")
                    .body(acceptance(City.REPORTER + "反映窗口长期无人。"))
                    .post(routing(officer(), report) + "/acceptance")
                    .then()
                    .statusCode(400)
                    .extract()
                    .asString());
            answers.add(
                    officer().get("/v1/receipts/" + filed.path("receiptCode")).asString());

            assertThat(Database.count(
                            "SELECT count(*) FROM reporter_identity WHERE report_id = ?",
                            UUID.fromString(filed.path("id"))))
                    .isEqualTo(1);
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        for (var telling : TELLING) {
            assertThat(answers).noneMatch(answer -> answer.contains(telling));
            assertThat(log.lines).anyMatch(line -> line.startsWith(HEARD)).noneMatch(line -> line.contains(telling));
            assertThat(tablesWith(telling)).isEmpty();
        }
    }

    @Test
    void theSearchItselfFindsWhatIsInClear() {
        file(filing("{\"kind\":\"UNKNOWN\",\"name\":\"明文人\"}")).then().statusCode(201);
        assertThat(tablesWith("明文人")).contains("routing");
    }

    private static List<String> tablesWith(String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return Database.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                .map(row -> (String) row.get("tablename"))
                .filter(table -> Database.count(
                                "SELECT count(*) FROM \"%s\" AS t WHERE t::text LIKE ? OR t::text LIKE ?"
                                        .formatted(table),
                                "%" + text + "%",
                                "%" + hex + "%")
                        > 0)
                .toList();
    }

    /** Everything that is logged, with its parameters and stack traces. */
    private static final class WrittenLines extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
