package cn.zhiyong.investigation.record;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Opinion")
public record OpinionView(
        UUID id, LocalDate collectedOn, OpinionMethod method, String methodLabel, int peopleHeard, String summary) {}
