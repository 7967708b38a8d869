package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.lead.rules.Ground;
import java.util.List;

/**
 * What some data tell now, in place of all that they told before: fire it as a CDI event in the transaction of each change
 * of these data. Leads are raised, changed or withdrawn accordingly; data that tell what they told before have no effect.
 *
 * @param source the data, by the address where they can be read, for example {@code /v1/democratic-reviews/0198f3a2-…}
 * @param found whom they speak against; empty where they speak against nobody, or no longer
 */
public record Detection(String source, List<Suspicion> found) {
    /** @param grounds empty where nothing speaks for a lead */
    public record Suspicion(LeadSubject subject, LeadItem item, int year, List<Ground> grounds) {
        public Suspicion {
            grounds = List.copyOf(grounds);
        }
    }

    public Detection {
        found = found.stream().filter(each -> !each.grounds().isEmpty()).toList();
    }

    /** Data about one subject. */
    public static Detection of(String source, LeadSubject subject, LeadItem item, int year, List<Ground> grounds) {
        return new Detection(source, List.of(new Suspicion(subject, item, year, grounds)));
    }
}
