package cn.zhiyong.sanction.promotion.rules;

import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.decision.rules.Measure;
import java.time.LocalDate;
import java.util.UUID;

/** What a decision on the person that stands puts in the way of a promotion. */
public sealed interface Obstacle {
    UUID decisionId();

    String decisionNumber();

    String rule();

    String clause();

    /** Only a consent given after this day overcomes it. */
    LocalDate consentAfter();

    /** Whatever consents there are: no promotion on that day. */
    boolean defersOn(LocalDate day);

    /** Why it asks for consent. */
    Text consentMissing();

    /** Why it no longer does. */
    Text overcomeBy(LocalDate consentGivenOn);

    default boolean isOvercomeBy(LocalDate consentGivenOn) {
        return consentGivenOn.isAfter(consentAfter());
    }

    /** R7.3: nothing up to the last day, and consent from the day after it. */
    record Deferral(UUID decisionId, String decisionNumber, LocalDate from, LocalDate until) implements Obstacle {
        @Override
        public String rule() {
            return "R7.3";
        }

        @Override
        public String clause() {
            return "四(三)";
        }

        @Override
        public LocalDate consentAfter() {
            return until;
        }

        @Override
        public boolean defersOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        Text running() {
            return new Text("%s至%s（含当日）暂缓提拔。", "No promotion from %s to %s, that day included.").with(from, until);
        }

        @Override
        public Text consentMissing() {
            return new Text(
                            "暂缓提拔已于%s期满；须有突出成绩，经组织、人事部门考察，并经领导小组同意。",
                            "The deferral ended on %s; outstanding results, examination by the organisation and personnel departments and the leading group's consent are needed.")
                    .with(until);
        }

        @Override
        public Text overcomeBy(LocalDate consentGivenOn) {
            return new Text(
                            "暂缓提拔已于%s期满，领导小组已于%s同意。",
                            "The deferral ended on %s; the leading group gave its consent on %s.")
                    .with(until, consentGivenOn);
        }
    }

    /**
     * R11, 五(四): another measure in force (R7.4 to R7.8), of a decision without a deferral.
     *
     * @param since the day on which it was decided
     */
    record StandingMeasure(UUID decisionId, String decisionNumber, Measure measure, LocalDate since)
            implements Obstacle {
        @Override
        public String rule() {
            return "R11";
        }

        @Override
        public String clause() {
            return "五(四)";
        }

        @Override
        public LocalDate consentAfter() {
            return since;
        }

        @Override
        public boolean defersOn(LocalDate day) {
            return false;
        }

        @Override
        public Text consentMissing() {
            return new Text(
                    "%s决定的“%s”（%s）仍然有效，须经领导小组同意。"
                            .formatted(ChineseDate.of(since), measure.label().zh(), measure.clause()),
                    "“%s” (%s), decided on %s, is in force; the leading group's consent is needed."
                            .formatted(measure.label().en(), measure.rule(), since));
        }

        @Override
        public Text overcomeBy(LocalDate consentGivenOn) {
            return new Text(
                    "%s决定的“%s”（%s）仍然有效，领导小组已于%s同意。"
                            .formatted(
                                    ChineseDate.of(since),
                                    measure.label().zh(),
                                    measure.clause(),
                                    ChineseDate.of(consentGivenOn)),
                    "“%s” (%s), decided on %s, is in force; the leading group gave its consent on %s."
                            .formatted(measure.label().en(), measure.rule(), since, consentGivenOn));
        }
    }
}
