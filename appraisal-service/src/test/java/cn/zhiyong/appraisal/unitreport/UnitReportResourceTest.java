package cn.zhiyong.appraisal.unitreport;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.decide;
import static cn.zhiyong.appraisal.City.number;
import static cn.zhiyong.appraisal.City.reporterOf;
import static cn.zhiyong.appraisal.City.unitBonus;
import static cn.zhiyong.appraisal.City.unitClass;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class UnitReportResourceTest {
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = City.newUnit();
    }

    @Test
    void itTellsTheUnitsYearInItsOrder() {
        City.newPerson("何某某", unit, null, 2_000_000);
        target("财政<收入>", 90);
        target("招商", 150);
        appraiser()
                .body(
                        """
                        {"unitCode":"%s","year":2025,"scope":"LINE","ranking":"全省系统评价","place":8,"places":9,"announcedBy":"省厅"}"""
                                .formatted(unit))
                .post("/v1/provincial-ranks")
                .then()
                .statusCode(201);
        var decision = decide(LocalDate.of(2025, 4, 1), unitBonus(unit, 2025, 50), unitClass(unit, 2025, 3));
        appraiser()
                .get(report(unit))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", equalTo("zh-CN"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .body(stringContainsInOrder("一、目标任务", "二、全省位次", "三、考察", "四、问题线索", "五、考评类别", "六、绩效考评奖金"))
                .body(containsString("<td>财政&lt;收入&gt;</td><td>万元</td><td>100</td><td>90</td><td>90%</td><td>未完成</td>"))
                .body(not(containsString("<收入>")))
                .body(not(containsString("style=")))
                .body(containsString("<desc id=\"chart-一-1-desc\">财政&lt;收入&gt; 90%；招商 150%。竖线为 100%。</desc>"))
                .body(containsString("width=\"192\" height=\"18\""))
                .body(containsString("<td>同行业或系统</td><td>全省系统评价</td><td>8</td><td>9</td><td>–</td><td>省厅</td>"))
                .body(containsString("<td>干部</td><td>1</td><td>0</td><td>1</td>"))
                .body(containsString("<td>领导班子</td><td>0</td><td>0</td><td>0</td>"))
                .body(containsString("<td>已提出，待受理</td><td>2</td>"))
                .body(containsString("<td>" + number(decision) + "</td><td>四(五)</td><td>评定为三类</td>"))
                .body(containsString("<td>50%</td><td>10,000.00元</td>"))
                .body(containsString("奖金基数 20,000.00元，扣发 50%，计 10,000.00元，核定 10,000.00元。"));
    }

    @Test
    void aYearWithoutRecordsSaysSo() {
        reporterOf(unit)
                .get(report(unit))
                .then()
                .statusCode(200)
                .body(containsString("本年度没有记录。"))
                .body(not(containsString("<svg")));
    }

    @Test
    void othersDoNotReadIt() {
        reporterOf(City.newUnit()).get(report(unit)).then().statusCode(404);
        appraiser().get(report("NO-SUCH-UNIT")).then().statusCode(404);
        City.by(Tokens.as("hr-system")).get(report(unit)).then().statusCode(403);
        City.assertMalformed(appraiser().get("/v1/cycles/2021/unit-reports/" + unit), "year");
    }

    private void target(String title, int achieved) {
        String id = appraiser()
                .body(
                        """
                        {"unitCode":"%s","year":2025,"kind":"ECONOMIC","title":"%s","measure":"万元","planned":100}"""
                                .formatted(unit, title))
                .post("/v1/targets")
                .path("id");
        appraiser()
                .header("If-Match", "\"0\"")
                .body("{\"achieved\":%d,\"goodReason\":null}".formatted(achieved))
                .put("/v1/targets/" + id + "/result")
                .then()
                .statusCode(200);
    }

    private static String report(String unit) {
        return "/v1/cycles/2025/unit-reports/" + unit;
    }
}
