package cn.zhiyong.appraisal.total.rules;

import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.appraisal.mark.rules.UnitTotal.Entry;
import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a year still lacks of a unit (R9.1 to R9.3).
 *
 * @param period quarter or half-year; 0 of what comes once a year
 */
public record MissingPiece(Piece piece, int period) {
    /** Only a self-check is the unit's own to bring, and its absence stops nothing: it is shown. */
    public enum Piece implements Labelled {
        SELF_CHECK("季度自查", "Self-check"),
        ROUTINE("日常考评", "Routine review"),
        CENTRALISED("集中考评", "Centralised review"),
        YEAR_END("年终考评", "Year-end review"),
        LEADERS("领导评价", "Leaders’ evaluation");

        private final Text label;

        Piece(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** @param leastAppraisers that a unit needs in the centralised review of a half-year */
    public static List<MissingPiece> of(Set<Integer> filedQuarters, Collection<Entry> marks, int leastAppraisers) {
        var missing = new ArrayList<MissingPiece>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (!filedQuarters.contains(quarter)) {
                missing.add(new MissingPiece(Piece.SELF_CHECK, quarter));
            }
        }
        for (var component : Component.values()) {
            var least = component == Component.CENTRALISED ? leastAppraisers : 1;
            for (int i = 1; i <= component.periods(); i++) {
                var period = component.periods() == 1 ? 0 : i;
                if (count(marks, component, period) < least) {
                    missing.add(new MissingPiece(Piece.valueOf(component.name()), period));
                }
            }
        }
        return missing;
    }

    /** Whether the year cannot be closed without it. */
    public boolean stopsClassification() {
        return piece != Piece.SELF_CHECK;
    }

    private static long count(Collection<Entry> marks, Component component, int period) {
        return marks.stream()
                .filter(mark -> mark.component() == component && mark.period() == period)
                .count();
    }
}
