package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raises, changes and withdraws leads as the data tell, in the transaction that changes the data. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RaisingLeads {
    private final Leads leads;
    private final Outbox outbox;
    private final Clock clock;

    RaisingLeads(Leads leads, Outbox outbox, Clock clock) {
        this.leads = leads;
        this.outbox = outbox;
        this.clock = clock;
    }

    void detected(@Observes Detection detection) {
        var found = detection.found().stream().collect(Collectors.groupingBy(Leads.Key::of));
        var held = leads.hold(detection.source(), found.keySet());
        var now = clock.instant();
        var changes = new LinkedHashMap<Lead, LeadChange>();
        Stream.concat(held.keySet().stream(), found.keySet().stream())
                .distinct()
                .forEach(key -> {
                    var suspicions = found.getOrDefault(key, List.of());
                    var lead = Optional.ofNullable(held.get(key)).orElseGet(() -> Lead.about(suspicions.getFirst()));
                    lead.hear(detection.source(), grounds(detection.source(), suspicions), now)
                            .ifPresent(change -> changes.put(lead, change));
                });
        leads.persist(changes.keySet());
        outbox.publishAll(() -> changes.entrySet().stream().map(each -> LeadEvent.of(each.getKey(), each.getValue())));
    }

    private static Set<LeadGround> grounds(String source, List<Detection.Suspicion> suspicions) {
        return suspicions.stream()
                .flatMap(each -> each.grounds().stream())
                .map(ground -> LeadGround.of(source, ground))
                .collect(Collectors.toSet());
    }
}
