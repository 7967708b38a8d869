package cn.zhiyong.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
@TestProfile(RehearsalClockResourceTest.FourHundredDaysAgo.class)
class RehearsalClockResourceTest {
    private static final Path LOG = Path.of("target", "rehearsal-clock.log");

    public static class FourHundredDaysAgo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zhiyong.clock.offset-days", "-400",
                    "quarkus.log.file.enabled", "true",
                    "quarkus.log.file.path", LOG.toString());
        }
    }

    @Inject
    Clock clock;

    @Inject
    ValidatorFactory validators;

    @Test
    void theServiceLivesOnThatDay() {
        assertThat(LocalDate.now(clock))
                .isBetween(
                        LocalDate.now(CityClock.ZONE).minusDays(401),
                        LocalDate.now(CityClock.ZONE).minusDays(400));
        var id = post(Tokens.token("hotline")).then().statusCode(201).extract().<String>path("id");
        assertThat(Database.count(
                        """
                        SELECT count(*) FROM outbox
                        WHERE aggregate_id = ? AND time BETWEEN now() - interval '401 days' AND now() - interval '399 days'""",
                        id))
                .isOne();
    }

    @Test
    void beanValidationGoesByThatDay() {
        var validation = validators.getClockProvider().getClock();
        assertThat(Duration.between(validation.instant(), clock.instant()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(validation.getZone()).isEqualTo(CityClock.ZONE);
    }

    @Test
    void tokensExpireByTheMachinesClock() {
        var caller = Tokens.as("hotline");
        post(caller.token(Duration.ofMinutes(5))).then().statusCode(201);
        post(caller.token(Duration.ofMinutes(-5))).then().statusCode(401);
    }

    @Test
    void theLogSaysSo() throws IOException {
        assertThat(Files.readAllLines(LOG))
                .anySatisfy(line -> assertThat(line).contains("WARN", "-400 days", "rehearsals"));
    }

    private static Response post(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\":\"then\"}")
                .post("/v1/notes");
    }
}
