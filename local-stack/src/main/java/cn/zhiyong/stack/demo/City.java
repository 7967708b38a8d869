package cn.zhiyong.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What the stories share: who calls, and how a subject is named. */
final class City {
    static final String PERSONNEL_BUREAU = "GOV-PERS";

    static final Who HR = Who.of("hr-system", "人事系统");
    static final Who HOTLINE = Who.of("hotline", "12380 热线");
    static final Who OFFICER = Who.of("intake-officer", "demo-officer", "PERSONNEL", "市人事局受理人员");
    static final Who LEAD = Who.of("organ-lead", "demo-lead", "PERSONNEL", "市人事局负责人");
    static final Who OFFICE = Who.of("leading-group-office", "领导小组办公室");
    static final Who APPRAISER = Who.of("appraiser", "绩效考评办");

    private City() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static Map<String, Object> subject(JsonNode cadre) {
        return Map.of("kind", "CADRE", "cadreId", cadre.path("id").asText());
    }
}
