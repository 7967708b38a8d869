package cn.zhiyong.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. */
public class PageRequest {
    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "Items per page, at most 200")
    public int limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before; omit for the first page")
    public String cursor;

    @HeaderParam("Prefer")
    @Parameter(description = "count=exact asks for the total as well", example = "count=exact")
    public String prefer;

    public boolean wantsTotal() {
        return prefer != null && prefer.replace(" ", "").contains("count=exact");
    }

    /** One more than the page holds, to know whether there is a next. */
    public int fetchSize() {
        return limit + 1;
    }
}
