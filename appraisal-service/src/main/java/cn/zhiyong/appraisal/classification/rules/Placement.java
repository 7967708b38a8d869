package cn.zhiyong.appraisal.classification.rules;

/**
 * Where a unit stands.
 *
 * @param rank among all units; equal ones share the better
 * @param unitClass 1, 2 or 3
 */
public record Placement(Contender unit, int rank, int unitClass, Ground ground) {}
