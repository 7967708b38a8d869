package cn.zhiyong.sanction.decision.rules;

import java.util.UUID;

/** Upon whom an effect falls. */
public sealed interface Bearer {
    record Person(UUID cadreId) implements Bearer {}

    record Unit(String code) implements Bearer {}
}
