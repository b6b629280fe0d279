#include "afterschool/allocation/sentences.hpp"

#include <fmt/format.h>

#include "afterschool/enrolment/api.hpp"

namespace luoshi::afterschool::allocation {
namespace {

std::string short_number(const std::string& number) { return number.substr(0, 8); }

std::string_view kept_words(const WishResult& w) {
    return w.kept_for == KeptFor::classes ? "按班分配" : "为优先群体预留";
}
std::string_view kept_words_en(const WishResult& w) {
    return w.kept_for == KeptFor::classes ? "for the classes" : "for the priority groups";
}

// Further back than there are places: some before got a wish further up.
bool others_went_elsewhere(const WishResult& w) { return w.place > w.places && w.kept_for == KeptFor::nobody; }
std::string_view passed_by(const WishResult& w) {
    return others_went_elsewhere(w) ? "（排在前面的学生中，有人已由更靠前的志愿录取）" : "";
}
std::string_view passed_by_en(const WishResult& w) {
    return others_went_elsewhere(w) ? " (some who stand before got a wish further up)" : "";
}

// Full, but for the kept places; the last who got in without one stands before.
Sentence behind_kept(const WishResult& w, const std::string& own) {
    if (!w.last_open_number) {
        return {fmt::format("第 {} 志愿“{}”没有录取：{} 个名额都{}，已由抽签号在前的学生用完（{} 人填报，您排第 {} 位）。",
                            w.rank, w.course_name, w.places, kept_words(w), w.wished, w.place),
                fmt::format("Wish {} \"{}\" did not come true: all {} places are kept {} and went to earlier numbers of "
                            "theirs (place {} of {}).",
                            w.rank, w.course_name, w.places, kept_words_en(w), w.place, w.wished)};
    }
    const auto last = short_number(*w.last_open_number);
    return {fmt::format("第 {} 志愿“{}”没有录取：{} 个名额中有 {} 个{}，其余名额最后录取的是抽签号 {}，您的 {} "
                        "排在它后面（{} 人填报，您排第 {} 位）。",
                        w.rank, w.course_name, w.places, w.kept, kept_words(w), last, own, w.wished, w.place),
            fmt::format("Wish {} \"{}\" did not come true: of {} places {} are kept {}; the last number that got in "
                        "without one of them is {}, yours, {}, comes after it (place {} of {}).",
                        w.rank, w.course_name, w.places, w.kept, kept_words_en(w), last, own, w.place, w.wished)};
}

// What was drawn stays in the record; the seat that could not be given is another matter, and is said.
Sentence drawn_and_not_given(const WishResult& w, const std::string& own) {
    const auto why = enrolment::why_not_given(*w.not_given);
    if (w.why == Why::better_wish) {
        return {fmt::format("第 {} 志愿“{}”没有用到：同一时段更靠前的志愿抽中了，座位后来没有给（{}）。摇号不重排。",
                            w.rank, w.course_name, why.words),
                fmt::format("Wish {} \"{}\" was not needed: a wish further up in the same slot was drawn, and its seat was "
                            "not given afterwards ({}). A draw is not done again.",
                            w.rank, w.course_name, why.words_en)};
    }
    return {fmt::format("第 {} 志愿“{}”抽中了（抽签号 {}，在填报这门课的 {} 人中排第 {} 位），但座位没有给：{}。摇号记录不变。",
                        w.rank, w.course_name, own, w.wished, w.place, why.words),
            fmt::format("Wish {} \"{}\" was drawn (number {}, place {} of {} who asked for it), but the seat was not given: "
                        "{}. The record of the draw stays as it is.",
                        w.rank, w.course_name, own, w.place, w.wished, why.words_en)};
}

}  // namespace

Sentence sentence_for(const WishResult& w, const std::string& number, Mechanism mechanism) {
    const auto own = short_number(number);
    const auto last = short_number(w.last_number.value_or(""));
    const bool by_turn = mechanism == Mechanism::rsd;
    if (w.not_given) return drawn_and_not_given(w, own);
    switch (w.why) {
        case Why::seated:
            if (by_turn) {
                return {fmt::format("第 {} 志愿“{}”已录取：按抽签号 {} 轮到您时还有名额，在填报这门课的 {} 人中排第 {} "
                                    "位，共 {} 个名额。",
                                    w.rank, w.course_name, own, w.wished, w.place, w.places),
                        fmt::format("Wish {} \"{}\" came true: a place was left when the turn of number {} came, {} of "
                                    "{} who asked for it, {} places.",
                                    w.rank, w.course_name, own, w.place, w.wished, w.places)};
            }
            return {fmt::format("第 {} 志愿“{}”已录取：抽签号 {}，在填报这门课的 {} 人中排第 {} 位，共 {} 个名额{}。",
                                w.rank, w.course_name, own, w.wished, w.place, w.places, passed_by(w)),
                    fmt::format("Wish {} \"{}\" came true: number {}, place {} of {} who asked for it, {} places{}.",
                                w.rank, w.course_name, own, w.place, w.wished, w.places, passed_by_en(w))};
        case Why::better_wish:
            return {fmt::format("第 {} 志愿“{}”没有用到：同一时段更靠前的志愿已经录取。", w.rank, w.course_name),
                    fmt::format("Wish {} \"{}\" was not needed: a wish further up in the same slot came true.", w.rank,
                                w.course_name)};
        case Why::after_cutoff:
            return {fmt::format("第 {} 志愿“{}”没有录取：{} 个名额已满，最后录取的抽签号是 {}，您的 {} 排在它后面（{} "
                                "人填报，您排第 {} 位）。",
                                w.rank, w.course_name, w.places, last, own, w.wished, w.place),
                    fmt::format("Wish {} \"{}\" did not come true: all {} places are taken; the last number that got "
                                "in is {}, yours, {}, comes after it (place {} of {}).",
                                w.rank, w.course_name, w.places, last, own, w.place, w.wished)};
        case Why::lower_priority:
            return {
                fmt::format(
                    "第 {} 志愿“{}”没有录取：{} 个名额都由公告中优先次序在前的学生录取（{} 人填报，您排第 {} 位）。",
                    w.rank, w.course_name, w.places, w.wished, w.place),
                fmt::format("Wish {} \"{}\" did not come true: all {} places went to pupils of the priority groups "
                            "that were announced (place {} of {}).",
                            w.rank, w.course_name, w.places, w.place, w.wished)};
        case Why::full_at_turn:
            return {fmt::format(
                        "第 {} 志愿“{}”没有录取：轮到抽签号 {} 时，{} 个名额已由抽签号在前的学生选完，最后一个是 {}。",
                        w.rank, w.course_name, own, w.places, last),
                    fmt::format("Wish {} \"{}\" did not come true: when the turn of number {} came, all {} places were "
                                "taken by earlier numbers, the last of them {}.",
                                w.rank, w.course_name, own, w.places, last)};
        case Why::no_places:
            return {fmt::format("第 {} 志愿“{}”没有录取：这门课本轮没有空余名额。", w.rank, w.course_name),
                    fmt::format("Wish {} \"{}\" did not come true: the course had no free place in this round.", w.rank,
                                w.course_name)};
        case Why::closed:
            return {fmt::format("第 {} 志愿“{}”没有录取：报名人数不足，这门课停开。", w.rank, w.course_name),
                    fmt::format("Wish {} \"{}\" did not come true: too few asked for the course and it is not held.",
                                w.rank, w.course_name)};
        case Why::class_quota:
            return {fmt::format("第 {} 志愿“{}”没有录取：本班名额已由抽签号在前的同学录取。", w.rank, w.course_name),
                    fmt::format("Wish {} \"{}\" did not come true: the places of your class went to earlier numbers.",
                                w.rank, w.course_name)};
        case Why::reserved:
            return behind_kept(w, own);
        case Why::seated_kept:
            return {fmt::format("第 {} 志愿“{}”已录取：{} 个名额中有 {} 个{}，您用的是其中一个；抽签号 "
                                "{}，在填报这门课的 {} 人中排第 {} 位。",
                                w.rank, w.course_name, w.places, w.kept, kept_words(w), own, w.wished, w.place),
                    fmt::format("Wish {} \"{}\" came true: of {} places {} are kept {}, and this is one of them; number "
                                "{}, place {} of {} who asked for it.",
                                w.rank, w.course_name, w.places, w.kept, kept_words_en(w), own, w.place, w.wished)};
    }
    return {};
}

}  // namespace luoshi::afterschool::allocation
