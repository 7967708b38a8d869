package cn.zhiyong.appraisal.grade.rules;

import cn.zhiyong.appraisal.cycle.Grade;

/**
 * The best annual grade that one decision leaves to a person.
 *
 * @param rule for example {@code R7.1}
 * @param clause of the plan, for example {@code 四(一)}
 */
public record Limit(String decisionNumber, String rule, String clause, Grade best) {}
