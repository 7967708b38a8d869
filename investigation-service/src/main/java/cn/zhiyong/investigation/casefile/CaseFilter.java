package cn.zhiyong.investigation.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** Which cases a list asks for; null for what it does not ask. */
public record CaseFilter(CaseStatus status, UUID reportId, UUID routingId, LocalDate openedFrom, LocalDate openedTo) {}
