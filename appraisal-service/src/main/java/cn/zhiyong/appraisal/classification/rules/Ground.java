package cn.zhiyong.appraisal.classification.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Why a unit is in the class that it is in. */
public enum Ground implements Labelled {
    BY_RANK("按名次", "By rank"),
    TIE_NOT_SPLIT("同名次不拆分，整体归入较高档次", "A tie is not split: all of it goes to the better class"),
    SEAT_YIELDED("在前单位不得评定为一类，名额依次递补", "A unit before it is barred from class 1 and yields its seat"),
    BARRED_FROM_FIRST("因处理决定不得评定为一类", "Barred from class 1 by a decision"),
    FORCED_TO_THIRD("因处理决定评定为三类", "Put into class 3 by a decision"),
    THIRD_SEATS_TAKEN("三类名额已由因处理决定评定为三类的单位占用", "The seats of class 3 are taken by units put there by decisions");

    private final Text label;

    Ground(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
