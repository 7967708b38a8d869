package cn.zhiyong.sanction.matter;

import java.util.UUID;

/** Which matters are asked for; what is null is not asked. */
record MatterFilter(MatterStatus status, UUID caseId, UUID reportId, Boolean overdue) {}
