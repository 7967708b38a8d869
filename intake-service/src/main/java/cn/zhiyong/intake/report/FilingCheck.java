package cn.zhiyong.intake.report;

import cn.zhiyong.intake.catalogue.Catalogue;
import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cannot be so in a report, beyond the form of its fields. */
@ApplicationScoped
class FilingCheck {
    private final Catalogue catalogue;
    private final Clock clock;

    FilingCheck(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Names every field that is wrong (400). */
    Optional<ProblemException> problem(ReportRequest request) {
        var errors = new ArrayList<FieldError>();
        if ((request.channel() == Channel.PUBLIC_REPORT) != (request.source() != null)) {
            errors.add(new FieldError(
                    "source", new Text("群众举报须注明来源，其他途径不得填写。", "Required for PUBLIC_REPORT, and only there.")));
        }
        if (request.occurredOn() != null && request.occurredOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("occurredOn", new Text("不能是将来的日期。", "Must not be in the future.")));
        }
        catalogue.unknown(request.items()).stream()
                .sorted()
                .forEach(code -> errors.add(new FieldError(
                        "items",
                        new Text("目录中没有 %s，见 /v1/catalogue。", "%s is not in the catalogue; see /v1/catalogue.")
                                .with(code))));
        for (int i = 0; i < request.subjects().size(); i++) {
            if (!request.subjects().get(i).stated().tellsAnything()) {
                errors.add(new FieldError(
                        "subjects[" + i + "]",
                        new Text(
                                "须有编号、代码或名称；不知道时用 UNKNOWN 并写明所知情况。",
                                "Give an ID, a code or a name; if none is known, use UNKNOWN and say what is.")));
            }
        }
        return errors.isEmpty() ? Optional.empty() : Optional.of(Problems.malformed(List.copyOf(errors)));
    }
}
