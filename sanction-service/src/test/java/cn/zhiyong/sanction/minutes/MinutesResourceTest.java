package cn.zhiyong.sanction.minutes;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.office;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class MinutesResourceTest {
    private static final LocalDate HELD_ON = LocalDate.of(2025, 3, 5);

    private final String unit = City.unitCode();

    @Test
    void theMinutesTellEverythingThatIsOnRecordOfTheMeeting() {
        var leader = City.person("郑局长", unit, null, null);
        City.unit(unit, false, leader);
        var members = City.leadingGroup(5);
        var meeting = City.callMeeting(HELD_ON, members);
        minutes(meeting).then().statusCode(409);
        City.attend(meeting, members.subList(0, 4));

        var reassigned =
                City.matter(City.subject(City.person("何某某", unit, "一科", null), unit), "SERIOUS", City.SUBMITTED_ON);
        String decision = City.deliberate(
                        meeting,
                        """
                        {"matterId":"%s","recusals":[%s],"votes":[%s,%s],"outcome":"DECISION","measures":["REASSIGNMENT"],
                         "reasons":"<script>alert(1)</script>情节较重。"}"""
                                .formatted(
                                        reassigned,
                                        City.recusal(members.get(3), "KINSHIP"),
                                        City.votes("FOR", members.subList(0, 2)),
                                        City.votes("ABSTAIN", members.subList(2, 3))))
                .then()
                .statusCode(201)
                .extract()
                .path("decisionId");
        var postponed = City.matter(City.person("许某某", unit, "二科", null), unit);
        City.deliberate(
                        meeting,
                        """
                        {"matterId":"%s","recusals":[],"votes":[%s],"outcome":"POSTPONEMENT","reasons":"材料待补。"}"""
                                .formatted(postponed, City.votes("FOR", members.subList(0, 4))))
                .then()
                .statusCode(201)
                .body("carried", equalTo(true));

        String number = office().get("/v1/decisions/" + decision).path("number");
        String derived = office().get("/v1/decisions/" + decision).path("derivedDecisions[0].number");
        minutes(meeting)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", equalTo("zh-CN"))
                .body(containsString("市“治庸”领导小组会议纪要"))
                .body(containsString("例会　2025年3月5日"))
                .body(containsString("应到 5 人，实到 4 人"))
                .body(containsString("到会：委员1、委员2、委员3、委员4"))
                .body(containsString("缺席：委员5"))
                .body(containsString("1、" + unit + "局何某某（案号 2025-000001）"))
                .body(containsString("情节：情节较重"))
                .body(containsString("回避：委员4（有亲属关系）"))
                .body(containsString("应计 4 人，到会 3 人"))
                .body(containsString("<tr><th>赞成</th><td>2</td><td>委员1、委员2</td></tr>"))
                .body(containsString("<tr><th>弃权</th><td>1</td><td>委员3</td></tr>"))
                .body(containsString("提议：作出处理决定（岗位调整）。获得通过。"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")))
                .body(containsString(number + "（何某某）"))
                .body(containsString(derived + "（郑局长）"))
                .body(containsString("2、" + unit + "局许某某"))
                .body(containsString("提议：延期研究。获得通过。"))
                .body(containsString("材料待补。"));
        office().get("/v1/meetings/" + meeting + "/deliberations")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("DECISION", "POSTPONEMENT"))
                .body("items.matterId", contains(reassigned.toString(), postponed.toString()));
    }

    @Test
    void aMeetingThatHeardNothingHasMinutesToo() {
        minutes(City.meeting(HELD_ON, City.leadingGroup(3)))
                .then()
                .statusCode(200)
                .body(containsString("此次会议未研究事项。"))
                .body(not(containsString("缺席")));
        minutes(UUID.randomUUID().toString()).then().statusCode(404);
        by(Tokens.as("organ-lead").organ("PERSONNEL"))
                .get("/v1/meetings/" + UUID.randomUUID() + "/minutes")
                .then()
                .statusCode(403);
    }

    private static Response minutes(String meeting) {
        return office().get("/v1/meetings/" + meeting + "/minutes");
    }
}
