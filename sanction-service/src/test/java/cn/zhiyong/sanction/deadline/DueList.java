package cn.zhiyong.sanction.deadline;

import static cn.zhiyong.sanction.City.by;

import cn.zhiyong.testing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What falls due, all pages of it. */
final class DueList {
    static final Tokens OFFICE = Tokens.as("leading-group-office");

    private DueList() {}

    static List<Map<String, Object>> read(Tokens caller, LocalDate due, String filter) {
        var items = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = by(caller).queryParam("due", due.toString()).queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/deadlines" + (filter.isEmpty() ? "" : "?" + filter))
                    .then()
                    .statusCode(200)
                    .extract();
            items.addAll(page.<List<Map<String, Object>>>path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return items;
    }
}
