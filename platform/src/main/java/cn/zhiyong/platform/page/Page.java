package cn.zhiyong.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor send it as {@code cursor} for the next page; null on the last
 * @param total how many there are, only where {@code Prefer: count=exact} asked
 */
public record Page<T>(
        List<T> items,
        @Schema(description = "Cursor of the next page; null on the last", nullable = true) String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Exact count, only with Prefer: count=exact", nullable = true)
                Long total) {}
