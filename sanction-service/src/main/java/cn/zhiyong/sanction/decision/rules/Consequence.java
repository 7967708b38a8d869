package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What an effect consists in. */
public sealed interface Consequence {
    EffectKind kind();

    /** Of two of one kind the one with more weight is the heavier (R7.13); across kinds it says nothing. */
    default long weight() {
        return 0;
    }

    /** True where it still weighs on somebody on that day; what is done once, as a self-criticism is, never does. */
    default boolean runsOn(LocalDate day) {
        return true;
    }

    /** Said in a sentence. */
    Text text();

    /** To be put right by the last day. */
    record Rectification(LocalDate from, LocalDate until) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.RECTIFICATION;
        }

        /** The shorter term is the heavier. */
        @Override
        public long weight() {
            return -until.toEpochDay();
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return !day.isAfter(until);
        }

        @Override
        public Text text() {
            return new Text("责令于%s前（含当日）完成整改", "Rectify by %s at the latest").with(until);
        }
    }

    record SelfCriticism() implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.SELF_CRITICISM;
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return false;
        }

        @Override
        public Text text() {
            return new Text("作出书面检查", "Submit a written self-criticism");
        }
    }

    /** The criticism is made known. */
    record Circulation(String scope) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.CIRCULATION;
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return false;
        }

        @Override
        public Text text() {
            return new Text("在以下范围内通报批评：%s", "Criticism circulated: %s").with(scope);
        }
    }

    /** No annual grade above this one for the year. */
    record GradeCeiling(int year, Grade highest) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.GRADE_CEILING;
        }

        @Override
        public long weight() {
            return highest.ordinal();
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return day.getYear() <= year;
        }

        @Override
        public Text text() {
            return switch (highest) {
                case COMPETENT -> new Text("%d年度考核不得评定为“优秀”等次", "Annual grade for %d not “excellent”").with(year);
                case BASICALLY_COMPETENT ->
                    new Text("%d年度考核评定为“基本称职（基本合格）”等次", "Annual grade for %d “basically competent”").with(year);
                case INCOMPETENT -> new Text("%d年度考核评定为“不称职（不合格）”等次", "Annual grade for %d “incompetent”").with(year);
            };
        }
    }

    /** A part of the year's bonus is withheld. */
    record BonusDeduction(int year, int percent) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.BONUS_DEDUCTION;
        }

        @Override
        public long weight() {
            return percent;
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return day.getYear() <= year;
        }

        @Override
        public Text text() {
            return new Text("扣发%d年度机关目标管理绩效考评奖金的%d%%", "Bonus for %d reduced by %d%%").with(year, percent);
        }
    }

    /** No promotion up to the last day. */
    record PromotionDeferral(LocalDate from, LocalDate until) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.PROMOTION_DEFERRAL;
        }

        @Override
        public long weight() {
            return until.toEpochDay();
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return !day.isAfter(until);
        }

        @Override
        public Text text() {
            return new Text("%s至%s暂缓提拔", "No promotion from %s to %s").with(from, until);
        }
    }

    /** To another post; which one may be settled later. */
    record Reassignment(Optional<String> newPost) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.REASSIGNMENT;
        }

        @Override
        public Text text() {
            return newPost.map(post -> new Text("调整工作岗位，任%s", "Moved to another post: %s").with(post))
                    .orElse(new Text("调整工作岗位", "Moved to another post"));
        }
    }

    record Removal() implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.REMOVAL;
        }

        @Override
        public Text text() {
            return new Text("免去现任职务", "Removed from the present post");
        }
    }

    /** One step down; to which post may be settled later. */
    record Demotion(Particulars.Step step, Optional<String> newPost) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.DEMOTION;
        }

        @Override
        public Text text() {
            var how = step.label();
            return newPost.map(post -> new Text(
                            "降职使用（%s），任%s".formatted(how.zh(), post), "Demoted (%s) to: %s".formatted(how.en(), post)))
                    .orElse(new Text("降职使用（%s）".formatted(how.zh()), "Demoted (%s)".formatted(how.en())));
        }
    }

    record Departure(Particulars.Departure way) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.DEPARTURE;
        }

        @Override
        public long weight() {
            return way.ordinal();
        }

        @Override
        public Text text() {
            return way.label();
        }
    }

    record LegalReferral(Particulars.Receiver receiver, String receiverName) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.LEGAL_REFERRAL;
        }

        @Override
        public long weight() {
            return receiver.ordinal();
        }

        @Override
        public Text text() {
            return new Text(
                    "移交%s（%s）处理".formatted(receiver.label().zh(), receiverName),
                    "Handed over to a %s (%s)".formatted(receiver.label().en().toLowerCase(), receiverName));
        }
    }

    /**
     * The unit comes into no better class for the year.
     *
     * @param best 2: not class 1; 3: class 3
     */
    record UnitClassCeiling(int year, int best) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.UNIT_CLASS_CEILING;
        }

        @Override
        public long weight() {
            return best;
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return day.getYear() <= year;
        }

        @Override
        public Text text() {
            return best == 2
                    ? new Text("%d年度机关目标管理绩效考评不得评定为一类", "Not class 1 in the performance appraisal of %d").with(year)
                    : new Text("%d年度机关目标管理绩效考评评定为三类", "Class 3 in the performance appraisal of %d").with(year);
        }
    }
}
