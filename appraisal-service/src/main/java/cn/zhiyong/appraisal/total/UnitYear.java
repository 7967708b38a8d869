package cn.zhiyong.appraisal.total;

import cn.zhiyong.appraisal.mark.rules.UnitTotal;
import cn.zhiyong.appraisal.total.rules.MissingPiece;
import java.util.List;

/** What a year has of a unit so far: its total, and what is missing. */
public record UnitYear(UnitTotal total, List<MissingPiece> missing) {}
