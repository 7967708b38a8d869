package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a decision states beyond the names of its measures.
 *
 * @param circulation in what scope a criticism is circulated (R7.2); also for one that follows from a removal
 * @param newPost the post that somebody is moved to (R7.4, R7.6), where it is settled already
 * @param step how somebody goes one step down (R7.6)
 * @param departure how somebody leaves (R7.7)
 * @param transfer to whom the case is handed over, and with which papers (R7.8)
 */
public record Particulars(
        Optional<String> circulation,
        Optional<String> newPost,
        Optional<Step> step,
        Optional<Departure> departure,
        Optional<Transfer> transfer) {
    public static final Particulars NONE =
            new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** R7.12: of a derived measure only the circulation is stated. */
    Particulars forDerived() {
        return new Particulars(circulation, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How a demotion goes one step down. */
    public enum Step implements Labelled {
        PRINCIPAL_TO_DEPUTY("正职变副职", "From principal to deputy post"),
        UPPER_TO_LOWER_LEVEL("上级职务变下级职务", "From upper to lower level");

        private final Text label;

        Step(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How somebody leaves. */
    public enum Departure implements Labelled {
        ADVISED_TO_RESIGN("建议引咎辞职", "Advised to resign"),
        DISMISSED("辞退", "Dismissed");

        private final Text label;

        Departure(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** The organs that breaches are handed over to. */
    public enum Receiver implements Labelled {
        DISCIPLINE_SUPERVISION("纪检监察机关", "Discipline-supervision organ"),
        JUDICIAL("司法机关", "Judicial organ");

        private final Text label;

        Receiver(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** @param papers the list of what goes with it */
    public record Transfer(Receiver receiver, String receiverName, List<String> papers) {
        public Transfer {
            papers = List.copyOf(papers);
        }
    }
}
