package cn.zhiyong.sanction.appeal;

import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.votes;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Decisions to complain of, and the steps of an appeal over HTTP. */
public final class Complaint {
    static final String REMOVAL =
            """
            "measures":["REMOVAL"],"particulars":{"circulation":"全市机关"},
            "grounds":[{"ground":"UNREPENTANT_WITH_CONTINUING_HARM","basis":"明察暗访记录"},
             {"ground":"ASSESSED_INCOMPETENT","basis":"组织考核意见"}]""";

    private Complaint() {}

    /** An admonition, and three months later the removal of the same person; gives the removal's ID. */
    static String removal(UUID person, String unit, LocalDate on) {
        City.decision(person, unit, "MINOR", on.minusMonths(3), "\"measures\":[\"ADMONITION\"]");
        return City.decision(person, unit, "MINOR", on, REMOVAL);
    }

    /** The latest notice to the person reaches that person on the day. */
    public static void received(String decision, LocalDate on) {
        Database.execute(
                """
                UPDATE notice SET method = 'IN_PERSON', document = '–', dispatched_on = '%1$s', received_on = '%1$s',
                                  received_by = '本人', version = version + 1
                WHERE id = (SELECT id FROM notice WHERE decision_id = '%2$s' AND cadre_id IS NOT NULL
                            ORDER BY id DESC LIMIT 1)"""
                        .formatted(on, decision));
    }

    static Response file(String decision, String kind, String addressedTo, LocalDate on) {
        return office().body(filing(kind, addressedTo, on)).post("/v1/decisions/" + decision + "/appeals");
    }

    static String filing(String kind, String addressedTo, LocalDate on) {
        return """
        {"kind":"%s","addressedTo":"%s","filedOn":"%s","grounds":"处理过重。"}"""
                .formatted(kind, addressedTo, on);
    }

    /** An appeal to the deciding organ; gives its ID. */
    static String appeal(String decision, LocalDate on) {
        return file(decision, "APPEAL", "DECIDING_ORGAN", on)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response appoint(String appeal, List<UUID> members) {
        return office().header("If-Match", etag(appeal))
                .body(City.attendance(members))
                .put(path(appeal) + "/panel");
    }

    static List<UUID> panel(String appeal) {
        var members = City.leadingGroup(3);
        appoint(appeal, members).then().statusCode(200);
        return members;
    }

    static Response answer(String appeal, String outcome, LocalDate on, List<UUID> panel, String more) {
        return answer(appeal, etag(appeal), outcome, on, panel, more);
    }

    static Response answer(String appeal, String etag, String outcome, LocalDate on, List<UUID> panel, String more) {
        return office().header("If-Match", etag)
                .body("""
                        {"outcome":"%s","decidedOn":"%s","reasons":"经审理认为。","votes":[%s]%s}"""
                        .formatted(outcome, on, votes("FOR", panel), more))
                .post(path(appeal) + "/outcome");
    }

    static String etag(String appeal) {
        return office().get(path(appeal)).header("ETag");
    }

    static String path(String appeal) {
        return "/v1/appeals/" + appeal;
    }
}
