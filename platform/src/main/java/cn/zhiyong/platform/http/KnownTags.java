package cn.zhiyong.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;

/** What {@code If-None-Match} names: the answers that the caller has already. */
final class KnownTags {
    private KnownTags() {}

    /** Compared weakly (RFC 9110): a proxy that compresses an answer makes its tag weak. */
    static boolean name(String header, EntityTag tag) {
        var wanted = '"' + tag.getValue() + '"';
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::trim)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals("*") || each.equals(wanted));
    }
}
