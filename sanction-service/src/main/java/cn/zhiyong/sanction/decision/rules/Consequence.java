package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Text;
import java.time.LocalDate;

/** What an effect consists in. */
public sealed interface Consequence {
    EffectKind kind();

    /** Of two of one kind the one with more weight is the heavier (R7.13); across kinds it says nothing. */
    long weight();

    /** Said in a sentence. */
    Text text();

    /** To be put right by the last day. */
    record Rectification(LocalDate from, LocalDate until) implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.RECTIFICATION;
        }

        @Override
        public long weight() {
            return until.toEpochDay();
        }

        @Override
        public Text text() {
            return new Text("责令于 %s 前（含当日）完成整改", "Rectify by %s at the latest").with(until);
        }
    }

    record SelfCriticism() implements Consequence {
        @Override
        public EffectKind kind() {
            return EffectKind.SELF_CRITICISM;
        }

        @Override
        public long weight() {
            return 0;
        }

        @Override
        public Text text() {
            return new Text("作出书面检查", "Submit a written self-criticism");
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
        public Text text() {
            return switch (highest) {
                case COMPETENT -> new Text("%d 年度考核不得评定为“优秀”等次", "Annual grade for %d not “excellent”").with(year);
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
        public Text text() {
            return new Text("扣发 %d 年度机关目标管理绩效考评奖金的 %d%%", "Bonus for %d reduced by %d%%").with(year, percent);
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
        public Text text() {
            return new Text("%s 至 %s 暂缓提拔", "No promotion from %s to %s").with(from, until);
        }
    }
}
