package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** What a PUT says that it expects to find: nothing ({@code If-None-Match: *}), or the version that was read. */
@ApplicationScoped
class Expectation {
    private final HttpHeaders headers;
    private final Versions versions;

    Expectation(HttpHeaders headers, Versions versions) {
        this.headers = headers;
        this.versions = versions;
    }

    /** Where there is nothing: ends the request if it names a version. */
    void ofNothing() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw Problems.of(
                    ProblemKind.STALE_VERSION,
                    "尚无此资源。新增时请勿带 If-Match 头。",
                    "There is no such resource. To add it, leave the If-Match header out.");
        }
    }

    /** Where there is that version: ends the request unless it names it, and if it expects nothing. */
    void ofVersion(long version) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            throw Problems.of(
                    ProblemKind.STALE_VERSION,
                    "此资源已存在。修改时请在 If-Match 头中带上其 ETag。",
                    "The resource is there already. To change it, send its ETag in the If-Match header.");
        }
        versions.expected().requireMatch(version);
    }
}
