package cn.zhiyong.platform.text;

/** A coded value that people read: an enum constant with its label. */
public interface Labelled {
    Text label();
}
