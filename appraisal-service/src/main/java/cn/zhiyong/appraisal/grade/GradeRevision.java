package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What somebody recorded as a grade, which stays as it was recorded.
 *
 * @param ground why it took the place of the one before; null of the first
 * @param recordedBy account of the appraiser
 */
@Embeddable
record GradeRevision(@Enumerated(EnumType.STRING) Grade grade, String ground, Instant recordedAt, String recordedBy) {}
