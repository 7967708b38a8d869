package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.lead.rules.Channel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead as callers see it, with its arithmetic. */
@Schema(name = "Lead")
public record LeadView(
        UUID id,
        SubjectView subject,
        @Schema(description = "Item of the catalogue", examples = "MISCONDUCT-7") String item,
        String itemLabel,
        int year,
        @Schema(description = "The way in which it comes in (R3)") Channel channel,
        String channelLabel,
        LeadStatus status,
        String statusLabel,
        @Schema(
                        description = "How many times it was raised: again only after it was withdrawn or not accepted",
                        examples = "1")
                int raising,
        OffsetDateTime raisedAt,
        OffsetDateTime changedAt,
        @Schema(
                        description =
                                "What speaks for it now; none of a withdrawn lead, nor of an accepted one whose data"
                                        + " were corrected since")
                List<GroundView> grounds,
        long version) {
    @Schema(name = "LeadSubject")
    public record SubjectView(
            LeadSubject.Kind kind,
            String kindLabel,
            @Schema(nullable = true) UUID cadreId,
            @Schema(nullable = true) String name,
            String unitCode,
            String unitName) {}

    @Schema(name = "LeadGround")
    public record GroundView(
            @Schema(examples = "R2.4") String rule,
            @Schema(examples = "三(三)7") String clause,
            @Schema(examples = "不称职票 34 张，有效票 100 张：34×3＝102 ＞ 100×1＝100，超过 1/3。") String arithmetic,
            @Schema(
                            description = "Where the data can be read",
                            examples = "/v1/democratic-reviews/019d6ab5-e9c0-7c53-83ae-3a4781261bd7")
                    String source) {}
}
