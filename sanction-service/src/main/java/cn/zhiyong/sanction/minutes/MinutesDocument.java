package cn.zhiyong.sanction.minutes;

import java.util.List;

/** What the minutes of a meeting say, for their template; in Chinese, the language of official papers. */
record MinutesDocument(
        String kind,
        String heldOn,
        String place,
        int members,
        int present,
        String presentNames,
        String absentNames,
        List<Item> items) {
    /**
     * One matter.
     *
     * @param decisions numbers of what was decided, those that follow from it included
     */
    record Item(
            int number,
            String caseNumber,
            String subject,
            String origin,
            String severity,
            String summary,
            List<String> recusals,
            int counted,
            int present,
            List<Tally> tallies,
            String outcome,
            boolean carried,
            List<String> measures,
            List<String> grounds,
            String reasons,
            List<String> decisions) {}

    /** @param names of those who voted so */
    record Tally(String vote, int count, String names) {}
}
