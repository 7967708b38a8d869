package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whether somebody is suspended, and else why no longer. */
public enum SuspensionStatus implements Labelled {
    RUNNING("停职中", "Running"),
    DECIDED("因作出处理决定而终止", "Ended with the decision"),
    MATTER_CLOSED("因事项办结而终止", "Ended as the matter was disposed of otherwise"),
    LIFTED("已解除", "Lifted");

    private final Text label;

    SuspensionStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
