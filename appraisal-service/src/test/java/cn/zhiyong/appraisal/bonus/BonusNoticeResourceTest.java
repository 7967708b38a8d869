package cn.zhiyong.appraisal.bonus;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.bonus;
import static cn.zhiyong.appraisal.City.decide;
import static cn.zhiyong.appraisal.City.number;
import static cn.zhiyong.appraisal.City.reporterOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R9.5 on paper. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class BonusNoticeResourceTest {
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = City.newUnit();
    }

    @Test
    void itSaysBaseEachDeductionWithDecisionAndClauseAndTheResultToTheFen() {
        var person = City.newPerson("<b>何某某</b>", unit, null, 1_234_567);
        var first = decide(LocalDate.of(2026, 4, 1), bonus("PERSON", person, 2026, 30));
        var second = decide(LocalDate.of(2026, 5, 6), bonus("LEADER", person, 2026, 50));
        appraiser()
                .header("Accept-Language", "en")
                .get(notice(person))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", equalTo("zh-CN"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .body(containsString("2026年度"))
                .body(containsString("甲局&lt;b&gt;何某某&lt;/b&gt;："))
                .body(not(containsString("<b>")))
                .body(containsString("<tr><th>奖金基数</th><td>12,345.67元</td></tr>"))
                .body(containsString("<tr><td>" + number(first)
                        + "</td><td>2026年4月1日</td><td>四(一)</td><td>被处理对象</td><td>30%</td><td>3,703.70元</td></tr>"))
                .body(containsString("<tr><td>" + number(second)
                        + "</td><td>2026年5月6日</td><td>四(一)</td><td>主要领导、分管领导</td><td>50%</td><td>6,172.83元</td></tr>"))
                .body(containsString("<tr><th>扣发金额</th><td>9,876.53元</td></tr>"))
                .body(containsString("<tr><th>核定金额</th><td>2,469.14元</td></tr>"))
                .body(containsString("规则版本 2022-03"));
    }

    @Test
    void withoutADecisionNothingIsDeducted() {
        var person = City.newPerson("何某某", unit, null, 100);
        reporterOf(unit)
                .get(notice(person))
                .then()
                .body(containsString("本年度没有扣发奖金的处理决定"))
                .body(containsString("<tr><th>核定金额</th><td>1.00元</td></tr>"))
                .body(not(containsString("规则版本")));
    }

    @Test
    void othersDoNotReadIt() {
        var person = City.newPerson("何某某", unit, null, 100);
        reporterOf(City.newUnit()).get(notice(person)).then().statusCode(404);
        appraiser().get(notice(UUID.randomUUID())).then().statusCode(404);
        City.by(Tokens.as("hr-system")).get(notice(person)).then().statusCode(403);
        City.assertMalformed(appraiser().get("/v1/cycles/2021/bonuses/" + person + "/notice"), "year");
    }

    private static String notice(UUID person) {
        return "/v1/cycles/2026/bonuses/" + person + "/notice";
    }
}
