package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;

/**
 * What the conditions of a decision look at.
 *
 * @param verticalUnit whether a provincial department manages the subject's unit
 */
public record Circumstances(SubjectKind subjectKind, Severity severity, boolean verticalUnit) {}
