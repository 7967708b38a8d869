package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.Detection.Suspicion;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.lead.rules.LowestClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** R2.2: a unit in class 3 of the classification that counts; what an earlier version said counts no longer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DetectingLowestClasses {
    private final Event<Detection> detections;

    DetectingLowestClasses(Event<Detection> detections) {
        this.detections = detections;
    }

    void published(@Observes ClassificationPublished published) {
        var year = published.year();
        detections.fire(new Detection(
                "/v1/cycles/%d/classifications".formatted(year),
                published.classes().entrySet().stream()
                        .map(each -> new Suspicion(
                                LeadSubject.unit(each.getKey()),
                                LeadItem.INABILITY_6,
                                year,
                                LowestClass.of(year, each.getValue())))
                        .toList()));
    }
}
