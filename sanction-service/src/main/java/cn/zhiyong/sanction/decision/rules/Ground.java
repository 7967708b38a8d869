package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What the leading group establishes where a measure asks for more than a severity. */
public enum Ground implements Labelled {
    RECTIFICATION_NOT_IN_PLACE("整改措施不到位", "Rectification not in place"),
    UNREPENTANT_WITH_CONTINUING_HARM("不思悔改，继续造成不良影响", "Unrepentant, with continuing harm"),
    ASSESSED_INCOMPETENT("经组织考核认定为不称职（不合格）", "Assessed incompetent"),
    NO_IMPROVEMENT("工作仍然无改进", "Still no improvement"),
    ASSESSED_UNFIT_FOR_POST("经组织考核认定不宜担任现职", "Assessed unfit for the present post"),
    MAJOR_IMPACT("造成重大影响", "Major impact"),
    MAJOR_LOSS("造成重大损失", "Major loss"),
    BREACH_OF_DISCIPLINE("构成违纪", "Breach of discipline"),
    BREACH_OF_LAW("构成违法", "Breach of law");

    private final Text label;

    Ground(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
