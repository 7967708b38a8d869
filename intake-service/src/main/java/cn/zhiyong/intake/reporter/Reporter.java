package cn.zhiyong.intake.reporter;

import jakarta.validation.constraints.Size;

/** Who reported. Its text form says nothing. */
public record Reporter(@Size(max = 100) String name, @Size(max = 40) String phone, @Size(max = 300) String address) {
    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
