package cn.zhiyong.appraisal.roster;

/**
 * What the roster holds after a PUT.
 *
 * @param isNew whether it was added, not there already
 */
record Kept<E>(E entry, boolean isNew) {}
