package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.appraisal.mark.rules.ReviewRecord;
import java.util.Optional;

/** A mark to record: of a centralised review its record, of anything else hundredths of a point. */
record MarkOrder(
        String unitCode,
        Component component,
        int period,
        Optional<Integer> hundredths,
        Optional<ReviewRecord> record,
        String remark) {}
