package cn.zhiyong.intake.receipt;

import cn.zhiyong.intake.report.Report;
import cn.zhiyong.intake.report.Status;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a reporter how the report stands, in general words. */
@ApplicationScoped
class ReceiptViews {
    private static final Text DEALT_WITH =
            new Text("反映的问题已经调查核实，并已按规定处理。", "The matter was investigated and dealt with by the rules.");
    private static final Text REFUSED = new Text(
            "反映的事项不属于本办法受理范围，或不具备受理条件。",
            "The matter is not within the scope of the programme, or could not be taken up.");

    private final RequestLanguage language;

    ReceiptViews(RequestLanguage language) {
        this.language = language;
    }

    ReceiptView of(Report report) {
        var status = report.status();
        return new ReceiptView(
                status,
                language.label(status),
                CityClock.at(report.filedAt()),
                CityClock.dayOf(report.changedAt()),
                outcome(status));
    }

    private String outcome(Status status) {
        return switch (status) {
            case DEALT_WITH -> DEALT_WITH.in(language.get());
            case REFUSED -> REFUSED.in(language.get());
            default -> null;
        };
    }
}
