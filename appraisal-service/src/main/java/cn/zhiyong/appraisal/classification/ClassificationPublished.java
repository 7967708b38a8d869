package cn.zhiyong.appraisal.classification;

import java.util.Map;

/**
 * A version of a year's classification now counts, in the current transaction; it replaces whole what was published of the
 * year before.
 *
 * @param number of the version
 * @param classes 1, 2 or 3 by unit code
 */
public record ClassificationPublished(int year, int number, String rulebookVersion, Map<String, Integer> classes) {}
