package cn.zhiyong.appraisal.lead.rules;

import cn.zhiyong.platform.text.Text;

/**
 * What a detector found to speak for a lead.
 *
 * @param channel the way in which it comes in (R3)
 * @param rule for example {@code R2.4}
 * @param clause of the plan, for example {@code 三(三)7}
 * @param arithmetic the figures compared, so that anybody can do the sum again
 */
public record Ground(Channel channel, String rule, String clause, Text arithmetic) {}
