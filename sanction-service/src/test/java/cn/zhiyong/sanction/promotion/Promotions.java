package cn.zhiyong.sanction.promotion;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.votes;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the tests of promotions play with. */
public final class Promotions {
    public static final String REVIEWS = "/v1/promotion-reviews";
    public static final String CONSENTS = "/v1/promotion-consents";
    public static final String ADMONITION = "\"measures\":[\"ADMONITION\"]";
    public static final String BOTH_DEPARTMENTS = examination("ORGANIZATION") + "," + examination("PERSONNEL");

    private Promotions() {}

    public static RequestSpecification hrSystem() {
        return by(Tokens.as("hr-system"));
    }

    public static ValidatableResponse reviewed(UUID... candidates) {
        return hrSystem()
                .body(asking(Arrays.asList(candidates)))
                .post(REVIEWS)
                .then()
                .statusCode(201);
    }

    public static String asking(List<UUID> candidates) {
        return "{\"candidates\":[%s],\"purpose\":\"拟任科长人选\"}"
                .formatted(candidates.stream().map("\"%s\""::formatted).collect(Collectors.joining(",")));
    }

    public static String examination(String department) {
        return examination(department, LocalDate.of(2024, 1, 10));
    }

    public static String examination(String department, LocalDate on) {
        return "{\"department\":\"%s\",\"examinedOn\":\"%s\",\"conclusion\":\"考察合格。\"}".formatted(department, on);
    }

    /** @param examinations as JSON, without the brackets */
    public static String consent(UUID person, String meeting, String examinations, List<UUID> voters) {
        return consent(person, meeting, examinations, votes("FOR", voters));
    }

    /** @param examinations and votes as JSON, without the brackets */
    public static String consent(UUID person, String meeting, String examinations, String votes) {
        return """
        {"cadreId":"%s","meetingId":"%s","outstandingResults":"连续两年超额完成任务。","examinations":[%s],
         "recusals":[],"votes":[%s],"reasons":"实绩突出，同意提拔使用。"}"""
                .formatted(person, meeting, examinations, votes);
    }

    /** A consent of three members, all for it. */
    public static Response consentOn(LocalDate day, UUID person) {
        var members = City.leadingGroup(3);
        return give(consent(person, City.meeting(day, members), BOTH_DEPARTMENTS, members));
    }

    public static Response give(String consent) {
        return City.office().body(consent).post(CONSENTS);
    }

    /** Gives the commendation's ID. */
    public static UUID commended(UUID person) {
        var id = UUID.randomUUID();
        commendation(id, 0, person, "RECORDED", "IN_FORCE");
        City.eventually("SELECT count(*) FROM commendation WHERE id = ?", id);
        return id;
    }

    public static void withdrawn(UUID id, UUID person) {
        commendation(id, 1, person, "WITHDRAWN", "WITHDRAWN");
        City.patiently()
                .until(() ->
                        Database.count("SELECT count(*) FROM commendation WHERE id = ? AND status = 'WITHDRAWN'", id)
                                == 1);
    }

    private static void commendation(UUID id, int version, UUID person, String changeType, String status) {
        Events.publish(
                "commendation",
                id,
                version,
                """
                {"changeType":"%s","version":%d,"commendationId":"%s","cadreId":"%s","title":"先进工作者",
                 "commendedBy":"市人民政府","commendedOn":"2025-12-01","status":"%s"}"""
                        .formatted(changeType, version, id, person, status));
    }
}
