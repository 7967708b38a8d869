package cn.zhiyong.intake.lead;

import cn.zhiyong.intake.report.Channel;
import cn.zhiyong.intake.report.ReportOrigin;
import cn.zhiyong.intake.report.ReportRequest;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What this service reads of a lead event. */
record LeadBody(
        UUID leadId,
        SubjectBody subject,
        String item,
        int year,
        Channel channel,
        String status,
        int raising,
        List<GroundBody> grounds) {
    record SubjectBody(SubjectKind kind, UUID cadreId, String unitCode) {}

    record GroundBody(String rule, String clause, String arithmetic, String source) {
        private String said() {
            return "%s（%s）：%s（数据：绩效考评服务 %s）".formatted(rule, clause, arithmetic, source);
        }
    }

    ReportOrigin origin() {
        return new ReportOrigin(leadId, raising);
    }

    /** As a report would say it. */
    ReportRequest content() {
        return new ReportRequest(channel, null, null, statement(), List.of(item), List.of(about()), null);
    }

    private ReportRequest.SubjectRequest about() {
        return new ReportRequest.SubjectRequest(subject.kind, subject.cadreId, subject.unitCode, null, null, null);
    }

    /** Names the subject by its keys too: it may be on no roster here yet. */
    private String statement() {
        return "%d年度考评数据提示的线索，条目 %s，对象 %s %s。\n%s"
                .formatted(
                        year,
                        item,
                        subject.unitCode,
                        subject.cadreId == null ? "" : subject.cadreId,
                        grounds.stream().map(GroundBody::said).collect(Collectors.joining("\n")));
    }
}
