package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.platform.text.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A ground of a lead with the data that it comes from, by their address. */
@Embeddable
record LeadGround(
        String source,
        @Enumerated(EnumType.STRING) Channel channel,
        String rule,
        String clause,
        String arithmeticZh,
        String arithmeticEn) {
    static LeadGround of(String source, Ground ground) {
        return new LeadGround(
                source,
                ground.channel(),
                ground.rule(),
                ground.clause(),
                ground.arithmetic().zh(),
                ground.arithmetic().en());
    }

    Text arithmetic() {
        return new Text(arithmeticZh, arithmeticEn);
    }
}
