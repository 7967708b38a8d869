package cn.zhiyong.investigation.inquiry.rules;

import cn.zhiyong.investigation.casefile.rules.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a submission is judged by.
 *
 * @param investigators assigned and not recused
 * @param violations of the finding; empty while there is none
 */
public record CaseFacts(
        int investigators,
        int siteVisits,
        int opinions,
        int statements,
        List<ViolationFacts> violations,
        Optional<Severity> severity) {
    /** @param evidence how many items it cites */
    public record ViolationFacts(String item, int evidence) {}
}
