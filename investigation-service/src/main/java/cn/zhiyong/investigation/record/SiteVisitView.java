package cn.zhiyong.investigation.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SiteVisit")
public record SiteVisitView(UUID id, LocalDate visitedOn, String place, List<String> participants, String record) {}
