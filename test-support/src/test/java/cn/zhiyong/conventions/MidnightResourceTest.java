package cn.zhiyong.conventions;

import static cn.zhiyong.conventions.Notes.as;
import static cn.zhiyong.conventions.Notes.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mockito.Mockito.when;

import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.InjectMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.mockito.MockitoConfig;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that go by the day, read from one day into the next. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class MidnightResourceTest {
    private static final String LIST = "/v1/notes?text=midnight&limit=1";

    @InjectMock
    @MockitoConfig(convertScopes = true)
    Clock clock;

    @BeforeEach
    void beforeMidnight() {
        when(clock.getZone()).thenReturn(CityClock.ZONE);
        itIs("2026-03-01T23:59:59+08:00");
    }

    @Test
    void allPagesMeanTheDayOfTheFirst() {
        post("{\"text\":\"midnight\",\"dueOn\":\"2026-02-27\"}");
        post("{\"text\":\"midnight\",\"dueOn\":\"2026-02-28\"}");
        post("{\"text\":\"midnight\",\"dueOn\":\"2026-03-01\"}");
        var first = as().header("Prefer", "count=exact").get(LIST + "&overdue=true");
        first.then().statusCode(200).body("total", equalTo(2));
        String cursor = first.path("nextCursor");

        itIs("2026-03-02T00:00:01+08:00");
        var second = as().header("Prefer", "count=exact")
                .queryParam("cursor", cursor)
                .get(LIST + "&overdue=true");
        second.then().statusCode(200).body("total", equalTo(2)).body("nextCursor", equalTo(null));
        assertThat(List.of(first.<String>path("items[0].id"), second.<String>path("items[0].id")))
                .doesNotHaveDuplicates();
        as().header("Prefer", "count=exact").get(LIST + "&overdue=true").then().body("total", equalTo(3));

        assertRefused(as().queryParam("cursor", cursor).get(LIST + "&overdue=false"));
        assertRefused(as().queryParam("cursor", cursor).get(LIST));
        assertRefused(as().queryParam("cursor", cursor).get("/v1/notes?text=other&overdue=true"));
        var tampered = cursor.substring(0, cursor.length() - 1) + (cursor.endsWith("A") ? "B" : "A");
        assertRefused(as().queryParam("cursor", tampered).get(LIST + "&overdue=true"));
    }

    private void itIs(String moment) {
        when(clock.instant()).thenReturn(OffsetDateTime.parse(moment).toInstant());
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(400).body("errors[0].field", equalTo("cursor"));
    }
}
