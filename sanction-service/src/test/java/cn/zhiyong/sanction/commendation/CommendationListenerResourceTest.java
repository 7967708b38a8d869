package cn.zhiyong.sanction.commendation;

import static cn.zhiyong.sanction.City.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CommendationListenerResourceTest {
    private final UUID id = UUID.randomUUID();
    private final UUID cadre = UUID.randomUUID();

    @Test
    void theLatestStateIsKeptHoweverOftenAndInWhateverOrderItComes() {
        var event = UUID.randomUUID();
        Events.publish(event, "commendation", id, 1, body(1, "WITHDRAWN", "WITHDRAWN"));
        Events.publish(event, "commendation", id, 1, body(1, "WITHDRAWN", "WITHDRAWN"));
        Events.publish("commendation", id, 0, body(0, "RECORDED", "IN_FORCE"));
        var last = UUID.randomUUID();
        Events.publish("commendation", last, 0, body(last, 0, "RECORDED", "IN_FORCE"));
        patiently()
                .until(() -> kept(id).containsValue("WITHDRAWN") && kept(last).containsValue("IN_FORCE"));
        assertThat(kept(id))
                .containsEntry("cadre_id", cadre)
                .containsEntry("title", "优秀科长")
                .containsEntry("commended_by", "市委、市政府")
                .containsEntry("status", "WITHDRAWN");
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheChannelGoesOn() {
        var poison = "{\"commendationId\":";
        Events.publishUnchecked(UUID.randomUUID(), "commendation", id, 0, poison);
        Events.publish("commendation", id, 1, body(1, "RECORDED", "IN_FORCE"));
        patiently().until(() -> kept(id).containsValue("IN_FORCE"));
        assertThat(Events.topic("zhiyong.sanction-service.dead-letter"))
                .anySatisfy(record -> assertThat(record.value()).isEqualTo(poison));
    }

    private static Map<String, Object> kept(UUID commendation) {
        return Database.rows("SELECT * FROM commendation WHERE id = ?", commendation).stream()
                .findFirst()
                .orElse(Map.of());
    }

    private String body(int version, String changeType, String status) {
        return body(id, version, changeType, status);
    }

    private String body(UUID commendation, int version, String changeType, String status) {
        return """
        {"changeType":"%s","version":%d,"commendationId":"%s","cadreId":"%s","title":"优秀科长",
         "commendedBy":"市委、市政府","commendedOn":"2026-01-10","status":"%s"}"""
                .formatted(changeType, version, commendation, cadre, status);
    }
}
